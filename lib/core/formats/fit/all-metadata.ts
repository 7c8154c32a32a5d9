import type { Metadata } from "../../annotation/article-document";

export const allMetadata: readonly (keyof Metadata)[] = [
  "title",
  "outlet",
  "byline",
  "publishedOn",
  "url",
  "language",
  "extra",
];
