import { ownValue } from "../own-value";
import type { Annotation, AttributeValue, Layer } from "./article-document";
import type { Change } from "./change";
import { copiedParts, copiedValue } from "./copied";
import type { OperationKind, Payload } from "./operation";
import { recordAgain } from "./record-again";

type Inverse<K extends OperationKind> = (
  before: Layer,
  payload: Payload<K>,
  after: Layer,
) => readonly Change[] | null;

/** Changes made from the thing that has the id, or null where there is none. */
function forThe<T extends { id: string }>(
  list: readonly T[],
  id: string,
  changes: (found: T) => readonly Change[],
) {
  const found = list.find((item) => item.id === id);
  return found ? changes(found) : null;
}

const forAnnotation = (
  before: Layer,
  { annotationId }: { annotationId: string },
  changes: (found: Annotation) => readonly Change[],
) => forThe(before.annotations, annotationId, changes);

const setAttribute = (
  annotationId: string,
  attributeId: string,
  value: AttributeValue | undefined,
): Change => ({
  kind: "annotation.setAttribute",
  payload: { annotationId, attributeId, value: value === undefined ? null : copiedValue(value) },
});

const flagAgain = (before: Layer, { kind }: { kind: "discuss" | "discard" }): readonly Change[] => {
  const flag = before.flags.find((candidate) => candidate.kind === kind);
  return [flag ? { kind: "flag.set", payload: flag } : { kind: "flag.clear", payload: { kind } }];
};

const removeAnnotation = (_before: Layer, { annotationId }: { annotationId: string }): readonly Change[] => [
  { kind: "annotation.remove", payload: { annotationId } },
];

/**
 * What takes back each kind of operation, seen from the layers before and after it, in the order to be applied; null where
 * nothing does: to submit, reopen and migrate are acts of their own, never undone in passing.
 */
export const inverseChanges: { [K in OperationKind]: Inverse<K> } = {
  "annotation.create": removeAnnotation,
  "annotation.restore": removeAnnotation,
  "annotation.remove": (_before, { annotationId }) => [
    { kind: "annotation.restore", payload: { annotationId } },
  ],
  "annotation.setParts": (before, payload) =>
    forAnnotation(before, payload, ({ id, parts }) => [
      { kind: "annotation.setParts", payload: { annotationId: id, parts: copiedParts(parts) } },
    ]),
  // A new label may have dropped values.
  "annotation.setLabel": (before, payload, after) =>
    forAnnotation(before, payload, ({ id, labelId, attributes }) => {
      const kept = after.annotations.find((annotation) => annotation.id === id)?.attributes ?? {};
      const dropped = Object.entries(attributes).filter(([attributeId]) => !Object.hasOwn(kept, attributeId));
      return [
        { kind: "annotation.setLabel", payload: { annotationId: id, labelId } },
        ...dropped.map(([attributeId, value]) => setAttribute(id, attributeId, value)),
      ];
    }),
  "annotation.setAttribute": (before, payload) =>
    forAnnotation(before, payload, ({ id, attributes }) => [
      setAttribute(id, payload.attributeId, ownValue(attributes, payload.attributeId)),
    ]),
  "annotation.setConfidence": (before, payload) =>
    forAnnotation(before, payload, ({ id, confidence }) => [
      { kind: "annotation.setConfidence", payload: { annotationId: id, confidence } },
    ]),
  "annotation.setNote": (before, payload) =>
    forAnnotation(before, payload, ({ id, note }) => [
      { kind: "annotation.setNote", payload: { annotationId: id, note } },
    ]),
  "relation.create": (_before, { relationId }) => [{ kind: "relation.remove", payload: { relationId } }],
  "relation.remove": (before, { relationId }) =>
    forThe(before.relations, relationId, ({ type, fromId, toId }) => [
      { kind: "relation.create", payload: { relationId, type, fromId, toId } },
    ]),
  "entity.create": (_before, { entityId }) => [{ kind: "entity.remove", payload: { entityId } }],
  "entity.rename": (before, { entityId }) =>
    forThe(before.entities, entityId, ({ name }) => [{ kind: "entity.rename", payload: { entityId, name } }]),
  "entity.remove": (before, { entityId }) =>
    forThe(before.entities, entityId, ({ name, mentions }) => [
      { kind: "entity.create", payload: { entityId, name } },
      ...mentions.map(({ id, part }): Change => ({
        kind: "mention.add",
        payload: { mentionId: id, entityId, part: { ...part } },
      })),
    ]),
  "mention.add": (_before, { mentionId }) => [{ kind: "mention.remove", payload: { mentionId } }],
  "mention.remove": (before, { mentionId }) => {
    const mentions = before.entities.flatMap((entity) =>
      entity.mentions.map((mention) => ({ ...mention, entityId: entity.id })),
    );
    return forThe(mentions, mentionId, ({ entityId, part }) => [
      { kind: "mention.add", payload: { mentionId, entityId, part: { ...part } } },
    ]);
  },
  "judgement.set": (before, { judgementId }) => {
    const answer = before.judgements.find((judgement) => judgement.judgementId === judgementId);
    return [
      { kind: "judgement.set", payload: { judgementId, value: answer ? copiedValue(answer.value) : null } },
    ];
  },
  "flag.set": flagAgain,
  "flag.clear": flagAgain,
  "layer.submit": () => null,
  "layer.reopen": () => null,
  "codebook.migrate": () => null,
  "decision.record": (_before, { decisionId }) => [{ kind: "decision.withdraw", payload: { decisionId } }],
  "decision.withdraw": (before, { decisionId }) => recordAgain(before, decisionId),
};
