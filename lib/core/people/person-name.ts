import { text } from "../text/text-schema";

/** The name a person is shown by. */
export const personNameSchema = text(100)
  .transform((value) => value.trim())
  .refine((value) => value !== "", "Write a name.");
