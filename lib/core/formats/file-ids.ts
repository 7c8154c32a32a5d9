import type { ArticleDocument, LayerKind } from "../annotation/article-document";
import { sortedBy } from "./compare";
import type { AllNames } from "./file-names";
import { nameAnnotations, nameEntities } from "./name-annotations";
import { linksRenamed, renamedPointers } from "./name-links";

const layerOrder: Record<LayerKind, number> = { annotator: 0, adjudicator: 1, key: 2, suggestion: 3 };

/**
 * The same article with everything in an order that follows from content alone, and with running names
 * (`a1`, `e1`, `e1.2`, `l2.d1`) in place of stored ids, coders named by pseudonym, revisions forgotten.
 * A stored id tells when it was made; a name made here tells nothing, and the same data give the same names.
 * The article's own id stays. Decisions lose sources that the document no longer holds.
 */
export function withFileIds(document: ArticleDocument): ArticleDocument {
  const { codebook } = document;
  const names: AllNames = { annotations: new Map(), entities: new Map(), mentions: new Map() };
  const layers = sortedBy(document.layers, ({ kind, coder, round }) => [
    layerOrder[kind],
    coder.pseudonym,
    round,
  ]).map((layer, index) => ({ ...layer, id: `l${index + 1}` }));
  const withEntities = layers.map((layer) => ({ ...layer, entities: nameEntities(layer, names) }));
  const withAnnotations = withEntities.map((layer) => ({
    ...layer,
    annotations: nameAnnotations(layer, codebook, names),
  }));
  return {
    ...document,
    unknown: renamedPointers(document.unknown, names),
    layers: withAnnotations.map((layer) => ({
      ...layer,
      ...linksRenamed(layer, names),
      coder: { ...layer.coder, id: layer.coder.pseudonym },
      judgements: sortedBy(layer.judgements, ({ judgementId }) => [judgementId]),
      flags: sortedBy(layer.flags, ({ kind }) => [kind]),
    })),
  };
}
