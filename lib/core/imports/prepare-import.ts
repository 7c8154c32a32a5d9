import type { ArticleDocument, Layer, Zone } from "../annotation/article-document";
import { checkValue, valuesThatHold } from "../annotation/apply/values";
import type { LayerDocument } from "../annotation/layer-document";
import type { Codebook } from "../codebook/codebook";
import { annotationsOf } from "../formats/gold";
import { detectZones } from "../text/detect-zones";
import { coderKey } from "./coder-key";
import { fitValue } from "./fit-value";
import { importMetadata } from "./import-metadata";
import type { ImportMapping } from "./import-mapping";
import { coderTargetOf, labelTargetOf } from "./mapping-targets";

/** What of the files did not come along, counted; each as the mapping or the codebook wanted it. */
export type LeftOut = {
  layers: number;
  spans: number;
  attributes: number;
  judgements: number;
  relations: number;
  decisions: number;
};
export const nothingLeftOut: LeftOut = {
  layers: 0,
  spans: 0,
  attributes: 0,
  judgements: 0,
  relations: 0,
  decisions: 0,
};

/** A layer ready to be made, with the key of the coder in the files whose it is. */
export type PreparedLayer = { coderKey: string; layer: Layer };
export type PreparedImport = {
  /** Without the layers as the files have them, so that memory holds an article's spans once. */
  document: Omit<ArticleDocument, "layers">;
  zoneOrigin: "detected" | "imported";
  layers: PreparedLayer[];
};

const isWhole = ({ zones, text }: ArticleDocument) => zones.length === 1 && zones[0]?.end === text.length;

function zonesOf(document: ArticleDocument): {
  zones: readonly Zone[];
  zoneOrigin: PreparedImport["zoneOrigin"];
} {
  // One zone over all is what readers say of files that know no zones.
  return isWhole(document)
    ? { zones: detectZones(document.text), zoneOrigin: "detected" }
    : { zones: document.zones, zoneOrigin: "imported" };
}

type Target = { codebook: Codebook; mapping: ImportMapping; left: LeftOut };

function labelIn({ codebook, mapping }: Target, labelId: string): string | null {
  const id = labelTargetOf(mapping, labelId);
  return codebook.labels.some((label) => label.id === id) ? id : null;
}

/** The layer under the project's codebook; what that has no place for is counted and left out. */
function prepareLayer(layer: Layer, document: ArticleDocument, target: Target): Layer {
  const { codebook, left } = target;
  const at = emptyLayerDocument(document, codebook, layer);
  const found = annotationsOf(layer, document).map(({ annotation }) => annotation);
  const annotations = found.flatMap((annotation) => {
    const labelId = labelIn(target, annotation.labelId);
    if (labelId === null) return [];
    const fitted = Object.fromEntries(
      Object.entries(annotation.attributes).map(([id, value]) => {
        const attribute = codebook.attributes.find((one) => one.id === id);
        return [id, attribute ? fitValue(attribute, value) : value];
      }),
    );
    const attributes = valuesThatHold(at, labelId, fitted);
    left.attributes += Object.keys(fitted).length - Object.keys(attributes).length;
    const isSure = annotation.confidence !== null && [1, 2, 3].includes(annotation.confidence);
    const origin = annotation.origin === "manual" ? ("import" as const) : annotation.origin;
    const confidence = isSure ? annotation.confidence : null;
    return [{ ...annotation, labelId, attributes, confidence, origin, revision: 1 }];
  });
  left.spans += found.length - annotations.length;
  const judgements = layer.judgements.flatMap(({ judgementId, value }) => {
    const question = codebook.judgements.find(({ id }) => id === judgementId);
    if (!question) return [];
    const fitted = fitValue(question, value);
    return checkValue(at, question, fitted) === null ? [{ judgementId, value: fitted }] : [];
  });
  left.judgements += layer.judgements.length - judgements.length;
  left.decisions += layer.decisions.length;
  const kept = new Set([
    ...annotations.map(({ id }) => id),
    ...layer.entities.flatMap(({ id, mentions }) => [id, ...mentions.map((mention) => mention.id)]),
  ]);
  const relations = layer.relations.filter(
    ({ type, fromId, toId }) =>
      kept.has(fromId) && kept.has(toId) && codebook.relationTypes.some(({ id }) => id === type),
  );
  left.relations += layer.relations.length - relations.length;
  return { ...layer, annotations, judgements, relations, decisions: [] };
}

/** A layer before anybody has said anything in it. */
export const emptyLayerDocument = (
  { id, text, zones }: Pick<ArticleDocument, "id" | "text" | "zones">,
  codebook: Codebook,
  { id: layerId, coder, kind, round, entities }: Layer,
): LayerDocument => ({
  articleId: id,
  text,
  zones,
  zoneRevision: 1,
  masked: [],
  codebook,
  layer: {
    id: layerId,
    coder,
    kind,
    round,
    annotations: [],
    entities,
    relations: [],
    judgements: [],
    flags: [],
    decisions: [],
    submission: null,
  },
  version: 0,
  removed: [],
  sources: [],
});

/**
 * One article of the files as the project will hold it: metadata and zones made fit, labels and values under the
 * project's codebook, layers of the kinds that were chosen. Adds what stays out to `left`.
 */
export function prepareImport(
  document: ArticleDocument,
  codebook: Codebook,
  mapping: ImportMapping,
  left: LeftOut,
): PreparedImport {
  const { zones, zoneOrigin } = zonesOf(document);
  const { layers: found, ...article } = document;
  const placed = { ...article, codebook, zones, metadata: importMetadata(document, zones) };
  const layers = found.flatMap((layer): PreparedLayer[] => {
    const key = coderKey(layer);
    const target = coderTargetOf(mapping, key);
    if (target === null) {
      left.layers += 1;
      left.spans += layer.annotations.length;
      return [];
    }
    const kind = target.as;
    return [
      { coderKey: key, layer: { ...prepareLayer(layer, document, { codebook, mapping, left }), kind } },
    ];
  });
  return { document: placed, zoneOrigin, layers };
}
