import type { ArticleDocument, Metadata, Zone } from "../annotation/article-document";
import { metadataSchema } from "../articles/metadata-schema";
import { suggestMetadata } from "../articles/suggest-metadata";

const fields = ["title", "outlet", "byline", "publishedOn", "url", "language"] as const;
const longest = 2_000;

const fits = (metadata: Metadata) => metadataSchema.safeParse(metadata);

/** Never half of a surrogate pair at the end. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

/**
 * A file's metadata as an article takes it. A field that doesn't fit (a date line as address, a title of a page) is
 * kept among the further fields; a missing title is taken from the text, a missing language guessed. The name that
 * the file gives the article is kept as `id`.
 */
export function importMetadata({ id, text, metadata }: ArticleDocument, zones: readonly Zone[]): Metadata {
  const suggested = suggestMetadata(text, zones);
  const extra = new Map(
    Object.entries(metadata.extra).map(([name, value]) => [cut(name, 100), cut(value, longest)]),
  );
  if (!extra.has("id")) extra.set("id", cut(id, longest));
  const taken: Metadata = {
    ...suggested,
    title: suggested.title || cut(id, 300),
    outlet: "",
    url: "",
    extra: {},
  };
  for (const field of fields) {
    const value = metadata[field].trim();
    if (value === "") continue;
    const isRight = fits({ ...taken, title: "x", language: "", [field]: value }).success;
    if (isRight) taken[field] = value;
    else extra.set(field, cut(value, longest));
  }
  const checked = fits({ ...taken, extra: Object.fromEntries(extra) });
  return checked.success ? checked.data : { ...taken, title: cut(id, 300), extra: {} };
}
