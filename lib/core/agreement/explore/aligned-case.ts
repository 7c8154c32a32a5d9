import type { ClusterKind } from "../align/cluster";
import type { Unit } from "../spans/unit";

/** What one coder marked in a case: nothing, one span, or several where they split it. */
export type CaseLane = { coderId: string; units: readonly Unit[] };

/** Aligned spans of one article. `disorder` is their part of the observed disorder of γ, null where it wasn't aligned. */
export type AlignedCase = {
  articleId: string;
  kind: ClusterKind;
  /** UTF-16 offsets, from the first to the last character that somebody marked. */
  start: number;
  end: number;
  labelIds: readonly string[];
  lanes: readonly CaseLane[];
  disorder: number | null;
};

/** The id of a span among all: its own is unique for its coder and article only. */
export const spanKey = (articleId: string, coderId: string, annotationId: string): string =>
  JSON.stringify([articleId, coderId, annotationId]);
