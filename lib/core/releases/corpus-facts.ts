import type { ArticleDocument } from "../annotation/article-document";
import { groupBy } from "../group-by";
import { sortedBy } from "../formats/compare";
import type { ReleaseFacts } from "./card/release-facts";

/** What the articles themselves tell for a card: languages, outlets, and when they were annotated. */
export function corpusFacts(
  documents: readonly ArticleDocument[],
): Pick<ReleaseFacts, "languages" | "outlets" | "annotated"> {
  const named = (of: (document: ArticleDocument) => string) =>
    sortedBy([...groupBy(documents, of)], ([name, own]) => [-own.length, name])
      .map(([name]) => name)
      .filter((name) => name !== "");
  const days = documents
    .flatMap(({ layers }) => layers.flatMap(({ submission }) => submission?.submittedAt.slice(0, 10) ?? []))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    languages: named(({ metadata }) => metadata.language),
    outlets: named(({ metadata }) => metadata.outlet),
    annotated: from !== undefined && to !== undefined ? { from, to } : null,
  };
}
