import type { ArticleDocument, Layer } from "../annotation/article-document";
import { intersectStretches, mergeStretches, type Stretch } from "../agreement/spans/stretch";
import { countedStretches } from "../agreement/study/counted-units";
import { sortedBy } from "../formats/compare";
import { derivedId } from "../formats/derived-id";
import { withFileIds } from "../formats/file-ids";
import { pseudonymsOf } from "./pseudonyms";
import type { ReleaseOptions } from "./release-options";

type Choice = Pick<ReleaseOptions, "layers" | "codebookVersion" | "zones" | "pseudonyms">;

/** The layer without spans outside the stretches, and without links to them. */
function withinStretches(layer: Layer, counted: readonly Stretch[]): Layer {
  const annotations = layer.annotations.filter(
    ({ parts }) => intersectStretches(mergeStretches(parts), counted).length > 0,
  );
  if (annotations.length === layer.annotations.length) return layer;
  const gone = new Set(layer.annotations.map(({ id }) => id));
  for (const { id } of annotations) gone.delete(id);
  return {
    ...layer,
    annotations,
    relations: layer.relations.filter(({ fromId, toId }) => !gone.has(fromId) && !gone.has(toId)),
    decisions: layer.decisions.filter(({ resultId }) => resultId === null || !gone.has(resultId)),
  };
}

function chooseLayers(document: ArticleDocument, { codebookVersion, zones }: Choice): ArticleDocument {
  const counted = countedStretches(document, zones);
  const layers = document.layers
    .filter(
      ({ submission }) =>
        submission !== null && (codebookVersion === null || submission.codebookVersion === codebookVersion),
    )
    .map((layer) => withinStretches(layer, counted));
  return { ...document, layers };
}

/** Gold quotes the annotators' layers, so they stay until everything has its name. */
const onlyWanted = (document: ArticleDocument, { layers }: Choice): ArticleDocument => ({
  ...document,
  layers: document.layers.filter(({ kind }) => layers.includes(kind)),
});

/**
 * The articles as a release shows them: submitted layers of the chosen version, spans in the chosen zones, names
 * derived from `seed` in place of stored ids, coders under their pseudonyms; in the order of the articles' names,
 * so that the order of import has no say. `wanted` also lacks the kinds of layer that were not chosen, while `all`
 * has them, for gold quotes the layers it was made from.
 */
export function chooseDocuments(
  documents: readonly ArticleDocument[],
  options: Choice,
  seed: string,
): { all: ArticleDocument[]; wanted: ArticleDocument[] } {
  const chosen = documents.map((document) => chooseLayers(document, options));
  const pseudonyms = pseudonymsOf(chosen, options.pseudonyms, seed);
  const named = chosen.map((document) => {
    const layers = document.layers.map((layer) => ({
      ...layer,
      coder: { ...layer.coder, pseudonym: pseudonyms.get(layer.coder.id) ?? layer.coder.pseudonym },
    }));
    return withFileIds({ ...document, id: derivedId(seed, document.id), layers });
  });
  const all = sortedBy(named, ({ id }) => [id]);
  return { all, wanted: all.map((document) => onlyWanted(document, options)) };
}
