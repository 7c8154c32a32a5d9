import type { Annotation, AttributeValue, Layer } from "./article-document";
import type { Change } from "./change";

/** What a layer says, apart from how it came about and who decided what. */
export type LayerContent = Pick<Layer, "judgements" | "flags"> & {
  annotations: readonly Omit<Annotation, "codebookVersion" | "revision">[];
  entities: readonly Omit<Layer["entities"][number], "revision">[];
  relations: readonly Omit<Layer["relations"][number], "revision">[];
  isSubmitted: boolean;
};

/**
 * The changes by which somebody would have made this layer, in an order that can be applied. `idOf` gives each of the
 * layer's own ids the id that it gets.
 */
export function layerChanges(layer: LayerContent, idOf: (local: string) => string): Change[] {
  const entityIds = new Map(layer.entities.map(({ id }) => [id, idOf(id)]));
  return [
    ...layer.entities.flatMap(({ id, name, mentions }): Change[] => [
      { kind: "entity.create", payload: { entityId: idOf(id), name } },
      ...mentions.map((mention): Change => {
        const payload = { mentionId: idOf(mention.id), entityId: idOf(id), part: mention.part };
        return { kind: "mention.add", payload };
      }),
    ]),
    ...layer.annotations.map(({ id, labelId, parts, attributes, confidence, note, origin }): Change => {
      const own = Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, withNewIds(value, entityIds)]),
      );
      const said = { labelId, parts: [...parts], attributes: own, confidence, note, origin };
      return { kind: "annotation.create", payload: { annotationId: idOf(id), ...said } };
    }),
    ...layer.relations.map(({ id, type, fromId, toId }): Change => {
      const payload = { relationId: idOf(id), type, fromId: idOf(fromId), toId: idOf(toId) };
      return { kind: "relation.create", payload };
    }),
    ...layer.judgements.map(({ judgementId, value }): Change => {
      const payload = { judgementId, value: withNewIds(value, entityIds) };
      return { kind: "judgement.set", payload };
    }),
    ...layer.flags.map(({ kind, note }): Change => ({ kind: "flag.set", payload: { kind, note } })),
    ...(layer.isSubmitted ? [{ kind: "layer.submit" as const, payload: {} }] : []),
  ];
}

/** An entity's local id becomes its new one; any other value stays. */
function withNewIds(value: AttributeValue, ids: ReadonlyMap<string, string>) {
  if (typeof value === "object") return value.map((item) => ids.get(item) ?? item);
  return typeof value === "string" ? (ids.get(value) ?? value) : value;
}
