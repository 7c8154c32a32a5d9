import { z } from "zod";
import { originSchema } from "../origin";

const name = z.union([z.string(), z.number().transform(String)]);
const place = {
  start: z.number(),
  end: z.number(),
  token_start: z.number().optional(),
  token_end: z.number().optional(),
  label: z.string().optional(),
};
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const span = z.object({
  ...place,
  label: z.string(),
  id: name.optional(),
  text: z.string().optional(),
  type: z.string().optional(),
  source: z.string().optional(),
  input_hash: z.number().optional(),
  pattern: z.number().optional(),
  attributes: z.record(z.string(), value).default({}),
  confidence: z.number().int().nullable().default(null),
  note: z.string().default(""),
  origin: originSchema.default("import"),
});
const end = z.object({ ...place, id: name.optional() });
const relation = z.object({
  head: z.number(),
  child: z.number(),
  head_span: end.optional(),
  child_span: end.optional(),
  label: z.string(),
  color: z.string().optional(),
});
const token = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  id: z.number(),
  ws: z.boolean().optional(),
  disabled: z.boolean().optional(),
  tokenizer_id: z.unknown().optional(),
});
const example = z.object({
  text: z.string(),
  meta: z.record(z.string(), z.unknown()).default({}),
  tokens: z.array(token).default([]),
  spans: z.array(span).default([]),
  relations: z.array(relation).default([]),
  options: z.array(z.unknown()).optional(),
  accept: z.array(z.string()).default([]),
  label: z.string().optional(),
  answer: z.enum(["accept", "reject", "ignore"]).default("accept"),
  _input_hash: z.number().optional(),
  _task_hash: z.number().optional(),
  _annotator_id: z.string().nullish(),
  _session_id: z.string().nullish(),
  _view_id: z.string().nullish(),
  _timestamp: z.number().nullish(),
  _is_binary: z.boolean().optional(),
});
export type Example = z.infer<typeof example>;

/** A line of a file of match patterns, which has labels but no text. */
const pattern = z.object({ label: z.string(), pattern: z.unknown(), id: name.optional() });
export const lineSchema = z.union([example, pattern]);
export type ProdigyLine = z.infer<typeof lineSchema>;
export type ExampleSpan = Example["spans"][number];
export type RelationEnd = z.infer<typeof end>;
