import type { LayerDocument } from "../layer-document";
import { refuse } from "./outcome";

/** What carries the id in this layer, or null. Removed annotations keep theirs, so that they can be restored. */
export function nounOf(document: LayerDocument, id: string) {
  const { annotations, entities, relations, decisions } = document.layer;
  const has = (list: readonly { id: string }[]) => list.some((item) => item.id === id);
  if (has(annotations)) return "annotation";
  if (has(document.removed)) return "removed annotation";
  if (has(entities)) return "entity";
  if (entities.some((entity) => has(entity.mentions))) return "mention";
  if (has(relations)) return "relation";
  return has(decisions) ? "decision" : null;
}

/** A refusal when the id is taken: relations name their ends by id alone, so one id names one thing. */
export function checkNewId(document: LayerDocument, id: string) {
  const noun = nounOf(document, id);
  return noun && refuse("id_taken", `The id ${id} already names a ${noun} of this layer. Use a new id.`);
}

/** The relations of the layer that have one of the ids at an end. */
export const relationsOf = (document: LayerDocument, ids: readonly string[]) =>
  document.layer.relations.filter(({ fromId, toId }) => ids.includes(fromId) || ids.includes(toId));
