import { z } from "zod";
import { text } from "../text/text-schema";
import { decisionKinds, decisionReasons, flagKinds, plainOrigins } from "./article-document";

const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:-]+$/);
const offset = z.int().min(0).max(10_000_000);
const part = z.strictObject({ start: offset, end: offset, quote: text(100_000) });
const parts = z.array(part).min(1).max(200);
const attributeValue = z.union([
  text(2_000),
  z.number(),
  z.boolean(),
  z.array(text(200)).max(100).readonly(),
]);
const origin = z.union([
  z.enum(plainOrigins),
  z.templateLiteral(["rule:", z.string().regex(/^[\w.:-]{1,64}$/)]),
]);
const confidence = z.int().min(1).max(3);
const note = text(5_000);
const version = text(64).min(1);

const decisionResult = z.strictObject({
  annotationId: id,
  labelId: id,
  parts,
  attributes: z.record(id, attributeValue),
});

const decision = z.strictObject({
  decisionId: id,
  kind: z.enum(decisionKinds),
  sources: z
    .array(z.strictObject({ annotationId: id, revision: z.int().min(1) }))
    .min(1)
    .max(100),
  result: decisionResult.optional(),
  reason: z.enum(decisionReasons),
  note,
});

/** The closed vocabulary: every kind of operation with the shape of its payload. Extended only by addition. */
export const payloads = {
  "annotation.create": z.strictObject({
    annotationId: id,
    labelId: id,
    parts,
    attributes: z.record(id, attributeValue),
    confidence: confidence.nullable(),
    note,
    origin,
  }),
  "annotation.setParts": z.strictObject({ annotationId: id, parts }),
  "annotation.setLabel": z.strictObject({ annotationId: id, labelId: id }),
  "annotation.setAttribute": z.strictObject({
    annotationId: id,
    attributeId: id,
    value: attributeValue.nullable(),
  }),
  "annotation.setConfidence": z.strictObject({ annotationId: id, confidence: confidence.nullable() }),
  "annotation.setNote": z.strictObject({ annotationId: id, note }),
  "annotation.remove": z.strictObject({ annotationId: id }),
  "annotation.restore": z.strictObject({ annotationId: id }),
  "relation.create": z.strictObject({ relationId: id, type: id, fromId: id, toId: id }),
  "relation.remove": z.strictObject({ relationId: id }),
  "entity.create": z.strictObject({ entityId: id, name: text(200) }),
  "entity.rename": z.strictObject({ entityId: id, name: text(200) }),
  "entity.remove": z.strictObject({ entityId: id }),
  "mention.add": z.strictObject({ mentionId: id, entityId: id, part }),
  "mention.remove": z.strictObject({ mentionId: id }),
  "judgement.set": z.strictObject({ judgementId: id, value: attributeValue.nullable() }),
  "flag.set": z.strictObject({ kind: z.enum(flagKinds), note }),
  "flag.clear": z.strictObject({ kind: z.enum(flagKinds) }),
  "layer.submit": z.strictObject({}),
  "layer.reopen": z.strictObject({}),
  "codebook.migrate": z.strictObject({
    toVersion: version,
    changes: z.array(z.strictObject({ annotationId: id, labelId: id })).max(10_000),
  }),
  "decision.record": decision,
  "decision.withdraw": z.strictObject({ decisionId: id }),
} as const;

export type OperationKind = keyof typeof payloads;
export type Payload<K extends OperationKind> = z.infer<(typeof payloads)[K]>;

const envelope = {
  /** A UUIDv7 made by whoever acts; unique within its layer, so that sending twice is harmless. */
  id,
  /** Operations of one group are applied together or not at all. */
  groupId: id.optional(),
  /** The operation that this one takes back. */
  undoes: id.optional(),
  /** When it was made, by the clock of whoever acted; UTC. */
  at: z.iso.datetime(),
  codebookVersion: version,
};

const operationOf = <K extends OperationKind>(kind: K) =>
  z.strictObject({ ...envelope, kind: z.literal(kind), payload: payloads[kind] });

type OperationOf<K extends OperationKind> = K extends OperationKind
  ? Omit<z.infer<ReturnType<typeof operationOf<OperationKind>>>, "kind" | "payload"> & {
      kind: K;
      payload: Payload<K>;
    }
  : never;

/** One change of one layer. Offsets in payloads are UTF-16 code units, ends exclusive. */
export type Operation<K extends OperationKind = OperationKind> = OperationOf<K>;

const kinds = Object.keys(payloads) as [OperationKind, ...OperationKind[]];
const [first, ...others] = kinds.map((kind) => operationOf(kind)) as [
  ReturnType<typeof operationOf>,
  ...ReturnType<typeof operationOf>[],
];

/** Parses an operation that came from outside; refuses unknown kinds and unknown keys. */
export const operationSchema = z.discriminatedUnion("kind", [
  first,
  ...others,
]) as unknown as z.ZodType<Operation>;
