import type { Annotation, ArticleDocument, AttributeValue } from "../../annotation/article-document";

/** Where a format has no entities, a value that names one gives its name; made once for all annotations of an article. */
export function entityNamer(document: ArticleDocument): (annotation: Annotation) => Annotation {
  const names = new Map(
    document.layers.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name])),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const questions = document.codebook.attributes.filter(
    ({ type }) => type === "entity" || type === "entities",
  );
  const ids = new Set(questions.map(({ id }) => id));
  const named = ([id, value]: [string, AttributeValue]): [string, AttributeValue] => {
    if (!ids.has(id) || typeof value === "number" || typeof value === "boolean") return [id, value];
    return [id, typeof value === "string" ? nameOf(value) : value.map(nameOf)];
  };
  return (annotation) => ({
    ...annotation,
    attributes: Object.fromEntries(Object.entries(annotation.attributes).map(named)),
  });
}
