import { z } from "zod";

const name = z.union([z.string(), z.number().transform(String)]);

const value = z.object({
  start: z.number().optional(),
  end: z.number().optional(),
  text: z.union([z.string(), z.array(z.string())]).optional(),
  labels: z.array(z.string()).optional(),
  hypertextlabels: z.array(z.string()).optional(),
  choices: z.array(z.string()).optional(),
  rating: z.number().optional(),
  number: z.number().optional(),
});

/** One result: a region, something said about it under the same id, something about the whole text, or a relation. */
const resultSchema = z.object({
  id: name.optional(),
  from_name: z.string().optional(),
  to_name: z.string().optional(),
  type: z.string(),
  origin: z.string().optional(),
  value: value.optional(),
  meta: z.object({ text: z.array(z.string()).default([]) }).optional(),
  from_id: name.optional(),
  to_id: name.optional(),
  direction: z.string().optional(),
  labels: z.array(z.string()).optional(),
  score: z.number().nullish(),
});

const person = z.union([name, z.object({ id: name.optional(), email: z.string().optional() })]);
/** Counters and dates of the tool itself, which say nothing about the text. */
const bookkeeping = Object.fromEntries(
  [
    "id",
    "reviews",
    "last_action",
    "created_at",
    "draft_created_at",
    "lead_time",
    "prediction",
    "result_count",
    "unique_id",
    "import_id",
    "bulk_created",
    "last_created_by",
    "task",
    "project",
    "parent_prediction",
    "parent_annotation",
    "score",
    "model",
    "cluster",
    "neighbors",
    "mislabeling",
  ].map((key) => [key, z.unknown().optional()]),
);

const annotation = z.object({
  ...bookkeeping,
  completed_by: person.nullish(),
  created_username: z.string().nullish(),
  model_version: z.string().nullish(),
  result: z.array(resultSchema),
  ground_truth: z.boolean().default(false),
  was_cancelled: z.boolean().default(false),
  updated_at: z.string().nullish(),
});

const taskBookkeeping = Object.fromEntries(
  [
    "inner_id",
    "file_upload",
    "drafts",
    "agreement",
    "created_at",
    "updated_at",
    "updated_by",
    "total_annotations",
    "cancelled_annotations",
    "total_predictions",
    "comment_count",
    "unresolved_comment_count",
    "last_comment_updated_at",
    "comment_authors",
    "project",
    "overlap",
    "is_labeled",
    "meta",
  ].map((key) => [key, z.unknown().optional()]),
);

export const taskSchema = z.object({
  ...taskBookkeeping,
  id: name.optional(),
  data: z.record(z.string(), z.unknown()),
  annotations: z.array(annotation).default([]),
  completions: z.array(annotation).default([]),
  predictions: z.array(annotation).default([]),
});

export type Task = z.infer<typeof taskSchema>;
export type TaskAnnotation = z.infer<typeof annotation>;
export type TaskResult = z.infer<typeof resultSchema>;
