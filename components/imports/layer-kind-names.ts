import type { LayerKind } from "@/lib/core/annotation/article-document";

/** What a coder's layers are, in the words of a sentence. */
export const layerKindNames: Readonly<Record<LayerKind, string>> = {
  annotator: "annotator",
  adjudicator: "gold",
  key: "training key",
  suggestion: "suggestions",
};
