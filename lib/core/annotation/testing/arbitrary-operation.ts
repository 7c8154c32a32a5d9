import fc from "fast-check";
import type { Operation, OperationKind, Payload } from "../operation";
import { operationOf, partOf } from "./example-document";

const words = fc.constantFrom(
  "The",
  "so-called",
  "so-called experts",
  "experts",
  "😀",
  "nobody saw",
  "Jane Doe",
);
const part = words.map((quote) => ({ ...partOf(quote) }));
const parts = fc.oneof(
  { weight: 4, arbitrary: part.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.constant(["The", "experts"]).map((all) => all.map((quote) => ({ ...partOf(quote) }))),
  },
);
const annotationId = fc.constantFrom("a1", "a2", "a3", "a4");
const labelId = fc.constantFrom("doubt", "scare", "claim");
const entityId = fc.constantFrom("e1", "e2");
const mentionId = fc.constantFrom("m1", "m2");
const relationId = fc.constantFrom("r1", "r2");
const decisionId = fc.constantFrom("d1", "d2", "d3");
const note = fc.constantFrom("", "unsure", "clear");
const confidence = fc.constantFrom(null, 1, 2, 3);
const flag = fc.constantFrom("discuss" as const, "discard" as const);
const type = fc.constantFrom("repeats", "bears_on", "speaks_for", "concerns");
const anyEnd = fc.oneof(annotationId, entityId, mentionId);
const attribute = fc.oneof(
  fc.record({ attributeId: fc.constant("voice"), value: fc.constantFrom("narrator", "quote", null) }),
  fc.record({ attributeId: fc.constant("intensity"), value: fc.constantFrom("1", "2", "3", null) }),
  fc.record({ attributeId: fc.constant("target"), value: fc.oneof(entityId, fc.constant(null)) }),
  fc.record({ attributeId: fc.constant("others"), value: entityId.map((id) => [id]) }),
);
const judgement = fc.oneof(
  fc.record({ judgementId: fc.constant("genre"), value: fc.constantFrom("reporting", "opinion", null) }),
  fc.record({ judgementId: fc.constant("slant"), value: fc.constantFrom("-1", "0", "1") }),
  fc.record({ judgementId: fc.constant("about"), value: entityId.map((id) => [id]) }),
);
const result = fc.record({
  annotationId: fc.constantFrom("g1", "g2", "g3"),
  labelId,
  parts,
  attributes: fc.constant({}),
});
const decision = fc.record({
  decisionId,
  kind: fc.constantFrom("accept" as const, "adjust" as const, "relabel" as const, "reject" as const),
  sources: fc.constantFrom("s1", "s2", "s3").map((id) => [{ annotationId: id, revision: 1 }]),
  reason: fc.constantFrom("codebook_rule" as const, "other" as const),
  note,
});
const withResult = fc
  .tuple(decision, result)
  .map(([made, its]) => (made.kind === "reject" ? made : { ...made, result: its }));

const payloads: { [K in OperationKind]: fc.Arbitrary<Payload<K>> } = {
  "annotation.create": fc.record({
    annotationId,
    labelId,
    parts,
    attributes: fc.constantFrom({}, { voice: "quote" }),
    confidence,
    note,
    origin: fc.constantFrom("manual" as const, "rule:quotes" as const),
  }),
  "annotation.setParts": fc.record({ annotationId, parts }),
  "annotation.setLabel": fc.record({ annotationId, labelId }),
  "annotation.setAttribute": fc
    .tuple(annotationId, attribute)
    .map(([id, set]) => ({ annotationId: id, ...set })),
  "annotation.setConfidence": fc.record({ annotationId, confidence }),
  "annotation.setNote": fc.record({ annotationId, note }),
  "annotation.remove": fc.record({ annotationId }),
  "annotation.restore": fc.record({ annotationId }),
  "relation.create": fc.record({ relationId, type, fromId: anyEnd, toId: anyEnd }),
  "relation.remove": fc.record({ relationId }),
  "entity.create": fc.record({ entityId, name: fc.constantFrom("ISIS", "SDF") }),
  "entity.rename": fc.record({ entityId, name: fc.constantFrom("Isis", "Forces") }),
  "entity.remove": fc.record({ entityId }),
  "mention.add": fc.record({ mentionId, entityId, part }),
  "mention.remove": fc.record({ mentionId }),
  "judgement.set": judgement,
  "flag.set": fc.record({ kind: flag, note }),
  "flag.clear": fc.record({ kind: flag }),
  "layer.submit": fc.constant({}),
  "layer.reopen": fc.constant({}),
  "codebook.migrate": fc.record({
    toVersion: fc.constant("1"),
    changes: fc.uniqueArray(fc.record({ annotationId, labelId }), {
      selector: (one) => one.annotationId,
      maxLength: 2,
    }),
  }),
  "decision.record": withResult,
  "decision.withdraw": fc.record({ decisionId }),
};

export const operationKinds = Object.keys(payloads) as OperationKind[];

/** Operations on few ids and words, so that they meet each other; `kinds` may name some kinds several times. */
export const arbitraryOperation = (
  kinds: readonly OperationKind[] = operationKinds,
): fc.Arbitrary<Operation> =>
  fc
    .constantFrom(...kinds)
    .chain((kind) =>
      (payloads[kind] as fc.Arbitrary<Payload<typeof kind>>).map((payload) => operationOf(kind, payload)),
    );

/** Long stretches of work: submitting and reopening are as rare as in life. */
export const busyKinds: readonly OperationKind[] = [
  ...Array.from({ length: 6 }, () =>
    operationKinds.filter((kind) => !kind.startsWith("layer.") && kind !== "codebook.migrate"),
  ).flat(),
  ...Array.from({ length: 24 }, () => ["annotation.create", "entity.create", "mention.add"] as const).flat(),
  "layer.submit",
  "layer.reopen",
  "codebook.migrate",
];
