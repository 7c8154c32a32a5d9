import { z } from "zod";
import { text } from "../text/text-schema";

const id = z
  .string()
  .max(64)
  .regex(/^[\w.:-]+$/);
const fileName = text(300);

const reading = z.strictObject({
  unit: z.enum(["code points", "UTF-16 units"]),
  countsMark: z.boolean(),
  countsCarriageReturns: z.boolean(),
});

/** A label of the files goes to one of the codebook, becomes a label of the codebook, or stays out. */
const labelTarget = z.union([z.strictObject({ to: id }), z.enum(["add", "leave out"])]);

/** What a coder's layers become, and whose they are: a new pseudonym's, an earlier coder's, or a member's. */
const coderTarget = z.strictObject({
  as: z.enum(["annotator", "adjudicator", "key", "suggestion", "leave out"]),
  who: z.union([
    z.literal("new"),
    z.templateLiteral(["coder:", z.string().regex(/^[\w-]{1,64}$/)]),
    z.templateLiteral(["user:", z.string().regex(/^[\w-]{1,64}$/)]),
  ]),
});

/** All that a person decides about an import of annotated data. */
export const importMapping = z.strictObject({
  formatId: text(40),
  /** How offsets are read; null leaves it to the files. */
  reading: reading.nullable(),
  /** By the id that the reader gives the label. */
  labels: z.record(text(200), labelTarget),
  /** Attributes, questions about the article and types of relation that the codebook lacks. */
  extras: z.enum(["add", "leave out"]),
  /** By `coderKey`. */
  coders: z.record(fileName, coderTarget),
  /** Whether the imported layers count as finished; what isn't takes no part in agreement. */
  areFinished: z.boolean(),
});
export type ImportMapping = z.infer<typeof importMapping>;
export type LabelTarget = z.infer<typeof labelTarget>;
export type CoderTarget = z.infer<typeof coderTarget>;
