import type { OpenedLayer } from "@/lib/core/annotation/protocol";

/** What the page gives to the screen: plain data, no name of any reader in it. */
export type AdjudicationView = {
  projectId: string;
  articleId: string;
  title: string;
  /** A BCP 47 tag, or an empty string. */
  language: string;
  opened: OpenedLayer;
  readers: readonly { number: number; annotationIds: readonly string[] }[];
  articles: readonly { articleId: string; title: string; readers: number; isDone: boolean }[];
  userId: string;
  /** Where the case to begin with stands (UTF-16 offset), when a link named one. */
  at: number | null;
};
