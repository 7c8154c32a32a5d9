import { z } from "zod";
import { formats } from "./registry";

/** The formats that can be written, by id. */
export const writableIds = formats.filter(({ write }) => write !== null).map(({ id }) => id);

/** The id of one of them. */
export const writableFormat = z
  .string()
  .refine((format) => writableIds.includes(format), "Slantwise doesn’t write this format.");
