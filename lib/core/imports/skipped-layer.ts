import type { LayerKind } from "../annotation/article-document";

/** A layer of the files that stays out although it was wanted: nothing that is there is overwritten. */
export type SkippedLayer = {
  article: string;
  coder: string;
  kind: LayerKind;
  round: number;
  reason: "there already" | "twice in the files";
};

const kinds: Readonly<Record<LayerKind, string>> = {
  annotator: "annotations",
  adjudicator: "gold",
  key: "training key",
  suggestion: "suggestions",
};

const reasons: Readonly<Record<SkippedLayer["reason"], string>> = {
  "there already": "the project has this layer of theirs already, and it is never overwritten",
  "twice in the files": "the files bring this layer twice, and the first one counts",
};

/** The skipped layer and why, in words. */
export const describeSkipped = ({ article, coder, kind, round, reason }: SkippedLayer): string =>
  `${article}, ${kinds[kind]} by ${coder}${round > 1 ? `, round ${round}` : ""}: ${reasons[reason]}.`;
