import type { Metadata } from "../../annotation/article-document";

/** What a format can express. Everything that isn't named here or is false is lost, and the loss report says so. */
export type Carries = {
  offsetUnit: "code points" | "UTF-16 units" | "tokens" | "markup" | "none";
  end: "exclusive" | "inclusive" | "none";
  /** Spans of one annotator that share characters. */
  overlap: boolean;
  discontinuous: boolean;
  /** Spans that begin or end on white space, or anywhere in a word. */
  anyEdges: boolean;
  /** The text as it is, down to each space. */
  exactText: boolean;
  /**
   * `typed` keeps numbers, truth values and lists; `lists` only lists of several; `text` writes all of them out.
   * `filled text` has no room for an empty one.
   */
  attributes: "typed" | "lists" | "text" | "filled text" | "none";
  confidence: boolean;
  notes: boolean;
  origin: boolean;
  relations: boolean;
  entities: boolean;
  judgements: "typed" | "text" | "none";
  flags: boolean;
  /** That somebody has finished, and when. */
  submissions: boolean;
  /** A layer that says nothing: its file or entry is there all the same. */
  emptyLayers: boolean;
  annotators: "one file" | "a file each";
  /** What reviewers decided and why. Gold annotations themselves are carried by all, as a layer. */
  decisions: boolean;
  zones: boolean;
  metadata: readonly (keyof Metadata)[];
  /** Definitions, groups, questions: more than the labels' names. */
  codebook: boolean;
};

/** Nothing but spans with a label in an exact text. */
export const spansOnly: Carries = {
  offsetUnit: "code points",
  end: "exclusive",
  overlap: true,
  discontinuous: false,
  anyEdges: true,
  exactText: true,
  attributes: "none",
  confidence: false,
  notes: false,
  origin: false,
  relations: false,
  entities: false,
  judgements: "none",
  flags: false,
  submissions: false,
  emptyLayers: true,
  annotators: "a file each",
  decisions: false,
  zones: false,
  metadata: [],
  codebook: false,
};

/** All that the document model has: our own format. */
export const everything: Carries = {
  offsetUnit: "code points",
  end: "exclusive",
  overlap: true,
  discontinuous: true,
  anyEdges: true,
  exactText: true,
  attributes: "typed",
  confidence: true,
  notes: true,
  origin: true,
  relations: true,
  entities: true,
  judgements: "typed",
  flags: true,
  submissions: true,
  emptyLayers: true,
  annotators: "one file",
  decisions: true,
  zones: true,
  metadata: ["title", "outlet", "byline", "publishedOn", "url", "language", "extra"],
  codebook: true,
};
