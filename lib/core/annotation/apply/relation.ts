import type { RelationEnd } from "../../codebook/codebook";
import type { LayerDocument } from "../layer-document";
import { quoted } from "../quoted";
import { editLayer } from "./edit-layer";
import { checkNewId, nounOf } from "./ids";
import { refuse, type Handler } from "./outcome";

const unknownEnd = {
  annotation: "unknown_annotation",
  entity: "unknown_entity",
  mention: "unknown_mention",
  any: "unknown_annotation",
} as const;

function checkEnd(document: LayerDocument, id: string, end: RelationEnd, typeName: string) {
  const noun = nounOf(document, id);
  if (noun !== "annotation" && noun !== "entity" && noun !== "mention")
    return refuse(unknownEnd[end], `An end of ${quoted(typeName)} is not in this layer. Choose it again.`);
  if (end !== "any" && end !== noun)
    return refuse("value_not_allowed", `${quoted(typeName)} joins another kind of end than a ${noun}.`);
  return null;
}

export const createRelation: Handler<"relation.create"> = (document, { payload }) => {
  const { relationId: id, type: typeId, fromId, toId } = payload;
  const type = document.codebook.relationTypes.find((candidate) => candidate.id === typeId);
  if (!type)
    return refuse("unknown_relation_type", `The codebook has no relation ${quoted(typeId)}. Choose another.`);
  if (fromId === toId)
    return refuse("value_not_allowed", `${quoted(type.name)} can't join a thing with itself.`);
  return (
    checkNewId(document, id) ??
    checkEnd(document, fromId, type.from, type.name) ??
    checkEnd(document, toId, type.to, type.name) ??
    editLayer(document, {
      relations: [...document.layer.relations, { id, type: typeId, fromId, toId, revision: 1 }],
    })
  );
};

export const removeRelation: Handler<"relation.remove"> = (document, { payload }) => {
  const relations = document.layer.relations.filter(({ id }) => id !== payload.relationId);
  return relations.length < document.layer.relations.length
    ? editLayer(document, { relations })
    : refuse("unknown_relation", "This relation is not in the layer. It may have been removed already.");
};
