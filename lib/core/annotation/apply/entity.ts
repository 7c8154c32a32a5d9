import type { LayerDocument } from "../layer-document";
import { quoted } from "../quoted";
import { editEntity, editLayer } from "./edit-layer";
import { findEntity } from "./find";
import { checkNewId, relationsOf } from "./ids";
import { refuse, type Handler } from "./outcome";
import { checkParts } from "./parts";

const checkName = (name: string) =>
  name.trim() === "" ? refuse("value_not_allowed", "The entity has no name. Give it one.") : null;

export const createEntity: Handler<"entity.create"> = (document, { payload: { entityId: id, name } }) =>
  checkNewId(document, id) ??
  checkName(name) ??
  editLayer(document, { entities: [...document.layer.entities, { id, name, mentions: [], revision: 1 }] });

export const renameEntity: Handler<"entity.rename"> = (document, { payload: { entityId, name } }) => {
  const found = findEntity(document, entityId);
  return found.ok ? (checkName(name) ?? editEntity(document, found.value, { name })) : found;
};

/** Whether an attribute of a span or a judgement about the article answers with this entity. */
function isAnswer({ codebook, layer }: LayerDocument, entityId: string): boolean {
  const questions = [...codebook.attributes, ...codebook.judgements];
  const ids = new Set(
    questions.filter(({ type }) => type === "entity" || type === "entities").map(({ id }) => id),
  );
  const answers = [
    ...layer.annotations.flatMap(({ attributes }) => Object.entries(attributes)),
    ...layer.judgements.map(({ judgementId, value }) => [judgementId, value] as const),
  ];
  return answers.some(
    ([id, value]) => ids.has(id) && (Array.isArray(value) ? value.includes(entityId) : value === entityId),
  );
}

export const removeEntity: Handler<"entity.remove"> = (document, { payload: { entityId } }) => {
  const found = findEntity(document, entityId);
  if (!found.ok) return found;
  const { name, mentions } = found.value;
  if (relationsOf(document, [entityId, ...mentions.map(({ id }) => id)]).length > 0)
    return refuse("still_referenced", `${quoted(name)} still has relations. Remove its relations first.`);
  if (isAnswer(document, entityId))
    return refuse("still_referenced", `${quoted(name)} is still an answer. Change these answers first.`);
  return editLayer(document, { entities: document.layer.entities.filter(({ id }) => id !== entityId) });
};

export const addMention: Handler<"mention.add"> = (document, { payload }) => {
  const { mentionId: id, entityId } = payload;
  const found = findEntity(document, entityId);
  if (!found.ok) return found;
  const parts = checkParts(document, [payload.part]);
  if (!parts.ok) return parts;
  const mentions = [...found.value.mentions, ...parts.value.map((part) => ({ id, part }))];
  return checkNewId(document, id) ?? editEntity(document, found.value, { mentions });
};

export const removeMention: Handler<"mention.remove"> = (document, { payload: { mentionId } }) => {
  const isNamed = ({ id }: { id: string }) => id === mentionId;
  const entity = document.layer.entities.find(({ mentions }) => mentions.some(isNamed));
  if (!entity)
    return refuse("unknown_mention", "This mention is not in the layer. It may have been removed already.");
  if (relationsOf(document, [mentionId]).length > 0)
    return refuse(
      "still_referenced",
      `The mention of ${quoted(entity.name)} still has relations. Remove its relations first.`,
    );
  return editEntity(document, entity, { mentions: entity.mentions.filter((mention) => !isNamed(mention)) });
};
