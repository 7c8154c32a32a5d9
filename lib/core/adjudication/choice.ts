import type { DecisionReason, Part } from "../annotation/article-document";

/**
 * What a reviewer chose for a case. Readers are named by their number in this article. Adjusting and relabelling
 * start from the reader's first annotation; either may change both its edges and its label.
 */
export type Choice =
  | { kind: "accept"; reader: number }
  | { kind: "adjust" | "relabel"; reader: number; parts: readonly Part[]; labelId: string }
  | { kind: "reject" }
  | { kind: "plural" };

export type ChosenDecision = Choice & { reason: DecisionReason; note: string };
