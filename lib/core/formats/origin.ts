import { z } from "zod";
import { plainOrigins, type Origin } from "../annotation/article-document";

/** How an annotation came about, as a file of JSON says it; a rule has a name. */
export const originSchema = z.union([z.enum(plainOrigins), z.templateLiteral(["rule:", z.string().min(1)])]);

/** How an annotation came about by a word in a cell or a feature; what is none of ours was imported. */
export function originOf(word: string): Origin {
  const parsed = originSchema.safeParse(word);
  return parsed.success ? parsed.data : "import";
}
