import type { Annotation, Layer, Zone } from "./article-document";
import type { Codebook } from "../codebook/codebook";
import type { Utf16Offset } from "../text/offsets";

export type TextRange = { start: Utf16Offset; end: Utf16Offset };

/**
 * One layer with what its operations are checked against: the state that `applyOperation` takes and returns,
 * in the browser and on the server alike. Offsets are UTF-16 code units of `text`.
 */
export type LayerDocument = {
  articleId: string;
  /** As this coder may see it: masked ranges are filled with units of equal length. */
  text: string;
  zones: readonly Zone[];
  zoneRevision: number;
  /** Ranges hidden from this coder; no part may touch one. */
  masked: readonly TextRange[];
  codebook: Codebook;
  layer: Layer;
  /** The number of operations that the layer holds; each operation raises it by one. */
  version: number;
  /** Annotations taken out, kept so that `annotation.restore` can bring them back. */
  removed: readonly Annotation[];
  /** For adjudicators' layers: the submitted annotations that a decision may name. */
  sources: readonly Annotation[];
};
