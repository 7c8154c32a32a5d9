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

/** The skipped layer and why, as a sentence. */
export function describeSkipped({ article, coder, kind, round, reason }: SkippedLayer): string {
  const what = `${coder}’s ${kinds[kind]}${round > 1 ? ` of round ${round}` : ""}`;
  const why =
    reason === "there already"
      ? "the project has such a layer of theirs already, and it stays as it is"
      : "the files bring it twice, and the first one counts";
  return `${article}: ${what} stay out, because ${why}.`.replace("training key stay", "training key stays");
}
