import { z } from "zod";
import { text } from "../text/text-schema";

/** An email address as accounts keep it: trimmed and lower case, because the databases compare exactly. */
export const emailSchema = text(254)
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email("This is no email address. Write one such as ada@example.org."));
