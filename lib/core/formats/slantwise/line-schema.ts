import { z } from "zod";
import { decisionKinds, decisionReasons, flagKinds, zoneKinds } from "../../annotation/article-document";
import { text } from "../../text/text-schema";
import { originSchema } from "../origin";

/** Longest text of an article that is read, in UTF-16 code units. */
const maxText = 20_000_000;

const id = text(200).min(1);
const short = text(1_000);
const long = text(20_000);
const offset = z.int().min(0);
const range = z.tuple([offset, offset]);
const quotes = z.array(text(maxText));
const round = z.int().min(1).default(1);
const layerKind = z.enum(["annotator", "gold", "key", "suggestion"]);
const value = z.union([long, z.number(), z.boolean(), z.array(short)]);
const values = z.record(id, value);
const whose = { layer: layerKind.default("annotator"), annotator: id, round };

const decisionKind = z.enum(decisionKinds);
const reason = z.enum(decisionReasons).default("other");

const example = z.object({ quote: long });
const named = { id, name: short.default(""), definition: long.default("") };
const valueType = z.enum(["choice", "choices", "ordinal", "text", "boolean", "entity", "entities"]);
const choices = z.array(z.object({ value: short, name: short.default("") })).default([]);
const relationEnd = z.enum(["annotation", "mention", "entity", "any"]);

const label = z.object({
  ...named,
  spanRule: long.default(""),
  positive: z.array(example).default([]),
  nearMisses: z.array(z.object({ quote: long, why: long.default("") })).default([]),
  groupIds: z.array(id).default([]),
  key: short.nullable().default(null),
  mapsTo: z.record(id, short).default({}),
  note: long.default(""),
});
const attribute = z.object({
  ...named,
  type: valueType,
  choices,
  isRequired: z.boolean().default(false),
  labelIds: z.array(id).nullable().default(null),
  condition: z
    .object({ attributeId: id, values: z.array(short) })
    .nullable()
    .default(null),
});

/** A number is taken as the version that it spells. */
const version = z.union([id, z.number().transform(String)]);

/** A codebook in full. */
export const codebookSchema = z.object({
  id,
  name: short,
  version,
  language: short.default(""),
  description: long.default(""),
  groups: z.array(z.object({ id, name: short })).default([]),
  labels: z.array(label),
  attributes: z.array(attribute).default([]),
  judgements: z
    .array(z.object({ ...named, type: valueType, choices, isRequired: z.boolean().default(false) }))
    .default([]),
  relationTypes: z
    .array(
      z.object({
        ...named,
        from: relationEnd.default("any"),
        to: relationEnd.default("any"),
        isSymmetric: z.boolean().default(false),
      }),
    )
    .default([]),
});

/** A codebook by name only. */
const codebookReference = z.object({ id, version });

const annotationSchema = z.object({
  id,
  ...whose,
  label: id,
  spans: z.array(range).min(1),
  quote: quotes,
  attributes: values.default({}),
  confidence: z.int().nullable().default(null),
  note: long.default(""),
  origin: originSchema.default("import"),
  codebookVersion: id.optional(),
  provenance: z
    .object({ decision: decisionKind, reason, note: long.default(""), from: z.array(id).default([]) })
    .optional(),
});

const entitySchema = z.object({
  id,
  ...whose,
  name: short,
  mentions: z.array(range).default([]),
  quote: quotes.optional(),
});

const decisionSchema = z.object({
  id,
  annotator: id,
  round,
  decision: decisionKind,
  reason,
  note: long.default(""),
  from: z.array(id),
  gold: z.array(id).default([]),
});

const layerSchema = z.object({ ...whose, coder: z.enum(["person", "imported", "model"]) });

/** One line of a `slantwise/1` file. Offsets are code points, ends exclusive. */
export const lineSchema = z.object({
  schema: z.literal("slantwise/1"),
  offsetUnit: z.literal("codepoint"),
  article: z.object({
    id,
    title: short.default(""),
    text: text(maxText),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    language: short.default(""),
    metadata: z
      .object({
        outlet: short.default(""),
        byline: short.default(""),
        publishedOn: short.default(""),
        url: text(5_000).default(""),
        extra: z.record(id, long).default({}),
      })
      .prefault({}),
  }),
  zones: z.array(z.object({ kind: z.enum(zoneKinds), start: offset, end: offset })).default([]),
  codebook: z.union([codebookSchema, codebookReference]),
  layers: z.array(layerSchema).default([]),
  annotations: z.array(annotationSchema).default([]),
  entities: z.array(entitySchema).default([]),
  relations: z.array(z.object({ id, ...whose, type: id, from: id, to: id })).default([]),
  judgements: z.array(z.object({ ...whose, attribute: id, value })).default([]),
  flags: z.array(z.object({ ...whose, kind: z.enum(flagKinds), note: long.default("") })).default([]),
  decisions: z.array(decisionSchema).optional(),
  submissions: z
    .array(
      z.object({
        ...whose,
        submittedAt: short,
        codebookVersion: id.optional(),
        zoneRevision: z.int().min(0).optional(),
      }),
    )
    .default([]),
});

export type Line = z.infer<typeof lineSchema>;
export type LineAnnotation = z.infer<typeof annotationSchema>;
export type LineEntity = z.infer<typeof entitySchema>;
