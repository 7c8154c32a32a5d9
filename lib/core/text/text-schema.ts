import { z } from "zod";

/** A string field of at most `maxLength` UTF-16 units. NUL breaks PostgreSQL, and drivers replace lone surrogates in silence, so both are refused. */
export const text = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .refine((value) => !value.includes("\0"), "Contains a NUL character, which no text may hold. Remove it.")
    .refine(
      (value) => value.isWellFormed(),
      "Contains half of a surrogate pair, which is not a character. Remove it.",
    );
