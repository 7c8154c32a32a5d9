import type { OpenedLayer } from "@/lib/core/annotation/protocol";

/** One article of the person's queue. */
export type QueueItem = {
  articleId: string;
  title: string;
  wordCount: number;
  /** Null where nothing has been begun. */
  spanCount: number | null;
  isSubmitted: boolean;
};

/** What the page gives to the screen: plain data, ready to cross from server to browser. */
export type AnnotateView = {
  /** Whose browser keeps what is not sent yet. */
  userId: string;
  projectId: string;
  articleId: string;
  title: string;
  /** The article's language as a BCP 47 tag, or an empty string. */
  language: string;
  wordCount: number;
  isSourceHidden: boolean;
  opened: OpenedLayer;
  queue: readonly QueueItem[];
};
