import type { ArticleDocument, Layer } from "../annotation/article-document";
import { sortedBy } from "./compare";
import type { AllNames } from "./file-names";
import { keyOfStep, pointerStep } from "./json/json-pointer";

/** A layer's relations and decisions, which follow the new names of what they join. */
export function linksRenamed(layer: Layer, names: AllNames): Pick<Layer, "relations" | "decisions"> {
  const nameOf = (id: string) =>
    names.annotations.get(id) ?? names.entities.get(id) ?? names.mentions.get(id) ?? id;
  const relations = layer.relations.map((relation) => ({
    ...relation,
    fromId: nameOf(relation.fromId),
    toId: nameOf(relation.toId),
    revision: 1,
  }));
  const decisions = layer.decisions.map((decision) => ({
    ...decision,
    sources: sortedBy(
      decision.sources.flatMap(({ annotationId }) => {
        const name = names.annotations.get(annotationId);
        return name === undefined ? [] : [{ annotationId: name, revision: 1 }];
      }),
      ({ annotationId }) => [annotationId.length, annotationId],
    ),
    resultId: decision.resultId === null ? null : (names.annotations.get(decision.resultId) ?? null),
  }));
  return {
    relations: sortedBy(relations, ({ type, fromId, toId }) => [
      type,
      fromId.length,
      fromId,
      toId.length,
      toId,
    ]).map((relation, index) => ({ ...relation, id: `${layer.id}.r${index + 1}` })),
    decisions: sortedBy(decisions, ({ sources, kind, reason, note }) => [
      sources[0]?.annotationId.length ?? 0,
      sources.map(({ annotationId }) => annotationId).join(" "),
      kind,
      reason,
      note,
    ]).map((decision, index) => ({ ...decision, id: `${layer.id}.d${index + 1}` })),
  };
}

/** Unknown keys of annotations and entities are kept under `/annotations/<id>/<key>` and follow their owner's name. */
export function renamedPointers(
  unknown: ArticleDocument["unknown"],
  names: AllNames,
): Record<string, unknown> {
  const renamed = Object.entries(unknown).map(([pointer, value]) => {
    const match = /^\/(annotations|entities)\/([^/]+)\/(.+)$/.exec(pointer);
    const [, list, id, key] = match ?? [];
    if (list === undefined || id === undefined) return [pointer, value] as const;
    const owner = keyOfStep(id);
    const name = (list === "annotations" ? names.annotations : names.entities).get(owner) ?? owner;
    return [`/${list}/${pointerStep(name)}/${key}`, value] as const;
  });
  return Object.fromEntries(sortedBy(renamed, ([pointer]) => [pointer]));
}
