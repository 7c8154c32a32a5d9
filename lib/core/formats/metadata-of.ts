import type { Metadata } from "../annotation/article-document";
import { ownValue } from "../own-value";

type Field = Exclude<keyof Metadata, "extra">;

/** Other tools' and corpora's names for what we know of an article. */
const names: Readonly<Record<string, Field>> = {
  title: "title",
  headline: "title",
  page_title: "title",
  outlet: "outlet",
  publisher: "outlet",
  page_domain: "outlet",
  byline: "byline",
  author: "byline",
  publishedOn: "publishedOn",
  published_on: "publishedOn",
  date: "publishedOn",
  page_date: "publishedOn",
  url: "url",
  page_url: "url",
  news_link: "url",
  language: "language",
  lang: "language",
};

const asText = (value: unknown): string | null =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : null;

/** Sorts a record's fields into metadata that we know, further metadata by name, and what is no plain value. */
export function metadataOf(record: Readonly<Record<string, unknown>>): {
  metadata: Partial<Metadata>;
  unknown: Record<string, unknown>;
} {
  const metadata: Partial<Record<Field, string>> = {};
  const extra: [string, string][] = [];
  const unknown: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const text = asText(value);
    const field = ownValue(names, name);
    if (value === undefined || value === null) continue;
    if (text === null) unknown.push([name, value]);
    else if (field !== undefined && metadata[field] === undefined) metadata[field] = text;
    else extra.push([name, text]);
  }
  return {
    metadata: { ...metadata, extra: Object.fromEntries(extra) },
    unknown: Object.fromEntries(unknown),
  };
}

/** The metadata as a record of what is known; what is empty is left out. */
export function recordOf({ extra, ...fields }: Metadata): Record<string, string> {
  const known = Object.entries(fields).filter(([, value]) => value !== "");
  return { ...Object.fromEntries(known), ...extra };
}
