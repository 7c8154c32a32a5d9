import type { Part } from "@/lib/core/annotation/article-document";
import type { TextRange } from "@/lib/core/annotation/layer-document";

/** What the keys mean now. In a palette for new spans, `range` is what gets the label; in `edges`, `parts` is where the active span would lie. */
export type Mode =
  | { kind: "reading" }
  | { kind: "palette"; purpose: "create"; range: TextRange; filter: string }
  | { kind: "palette"; purpose: "relabel"; filter: string }
  | { kind: "edges"; parts: readonly Part[] };

export type AnnotatorState = {
  activeId: string | null;
  caret: number;
  mode: Mode;
  /** The label whose entry of the codebook is shown. */
  handLabelId: string | null;
  dialog: "keys" | "submit" | null;
  isSearching: boolean;
  /** Null: open where there is room. */
  isQueueOpen: boolean | null;
  /** Why the last change was refused. */
  problem: string | null;
};

export const initialState: AnnotatorState = {
  activeId: null,
  caret: 0,
  mode: { kind: "reading" },
  handLabelId: null,
  dialog: null,
  isSearching: false,
  isQueueOpen: null,
  problem: null,
};
