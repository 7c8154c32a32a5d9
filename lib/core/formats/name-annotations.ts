import type { Annotation, AttributeValue, Entity, Layer } from "../annotation/article-document";
import type { Codebook } from "../codebook/codebook";
import { sortedBy } from "./compare";
import { give, type AllNames, type Names } from "./file-names";

function renamedValue(value: AttributeValue, entities: Names): AttributeValue {
  if (typeof value === "string") return entities.get(value) ?? value;
  return Array.isArray(value) ? value.map((id: string) => entities.get(id) ?? id) : value;
}

function renamedAttributes(annotation: Annotation, codebook: Codebook, entities: Names) {
  const ofEntities = new Set(
    codebook.attributes.filter(({ type }) => type === "entity" || type === "entities").map(({ id }) => id),
  );
  const entries = Object.entries(annotation.attributes).map(
    ([id, value]) => [id, ofEntities.has(id) ? renamedValue(value, entities) : value] as const,
  );
  return Object.fromEntries(sortedBy(entries, ([id]) => [id]));
}

/** A layer's entities in the order of their names and mentions, named anew. */
export function nameEntities(layer: Layer, names: AllNames): Entity[] {
  const withMentions = layer.entities.map((entity) => ({
    ...entity,
    mentions: sortedBy(entity.mentions, ({ part }) => [part.start, part.end]),
  }));
  const inOrder = sortedBy(withMentions, ({ name, mentions }) => [
    name,
    ...mentions.flatMap(({ part }) => [part.start, part.end]),
  ]);
  return inOrder.map((entity) => {
    const id = give(names.entities, entity.id, `e${names.entities.size + 1}`);
    const mentions = entity.mentions.map((mention, index) => ({
      ...mention,
      id: give(names.mentions, mention.id, `${id}.${index + 1}`),
    }));
    return { ...entity, id, mentions, revision: 1 };
  });
}

/** A layer's annotations in text order, named anew. */
export function nameAnnotations(layer: Layer, codebook: Codebook, names: AllNames): Annotation[] {
  const renamed = layer.annotations.map((annotation) => ({
    ...annotation,
    attributes: renamedAttributes(annotation, codebook, names.entities),
    revision: 1,
  }));
  const inOrder = sortedBy(renamed, (annotation) => [
    ...annotation.parts.flatMap(({ start, end }) => [start, end]),
    annotation.labelId,
    JSON.stringify(annotation.attributes),
    annotation.confidence ?? 0,
    annotation.note,
    annotation.origin,
    annotation.codebookVersion,
  ]);
  return inOrder.map((annotation) => ({
    ...annotation,
    id: give(names.annotations, annotation.id, `a${names.annotations.size + 1}`),
  }));
}
