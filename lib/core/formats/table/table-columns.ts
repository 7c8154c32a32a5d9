import { safeColumn } from "../annotation-csv/columns";

/** Which column of a table holds what, by its name; null where it has none. A person may correct the guess. */
export type TableColumns = {
  articleId: string | null;
  text: string | null;
  label: string | null;
  start: string | null;
  end: string | null;
  parts: string | null;
  quote: string | null;
  annotator: string | null;
  layer: string | null;
  round: string | null;
  annotationId: string | null;
  confidence: string | null;
  note: string | null;
  origin: string | null;
  /** Our own last column: attributes without a column of their own, as JSON. */
  otherAttributes: string | null;
  /** Columns about a span, with the attributes that they become. */
  attributes: Readonly<Record<string, string>>;
  /** Columns about the article. */
  metadata: readonly string[];
  /** Columns that are known and add nothing, such as the name beside a label's id. */
  ignored: readonly string[];
};

const names: Readonly<
  Record<
    Exclude<keyof TableColumns, "otherAttributes" | "attributes" | "metadata" | "ignored">,
    readonly string[]
  >
> = {
  articleId: [
    "article_id",
    "articleid",
    "article",
    "doc_id",
    "document_id",
    "document",
    "docid",
    "id",
    "file",
  ],
  text: ["text", "article_text", "content", "body", "sentence", "paragraph"],
  label: ["label_id", "label", "technique", "tag", "category", "code", "class", "type"],
  start: ["start", "begin", "start_offset", "start_char", "span_start"],
  end: ["end", "end_offset", "end_char", "span_end"],
  parts: ["parts"],
  quote: ["quote", "quotation", "span", "span_text", "text_fragment", "exact", "fragment", "covered_text"],
  annotator: ["annotator", "annotator_id", "coder", "user", "worker", "worker_id", "rater"],
  layer: ["layer"],
  round: ["round"],
  annotationId: ["annotation_id", "span_id"],
  confidence: ["confidence"],
  note: ["note", "notes", "comment"],
  origin: ["origin"],
};

const metadataNames = [
  "title",
  "headline",
  "outlet",
  "publisher",
  "byline",
  "author",
  "publishedon",
  "published_on",
  "date",
  "url",
  "news_link",
  "language",
  "lang",
  "topic",
];

/** Columns of our own table that follow from others. */
const derived = [
  "label",
  "zone",
  "codebook_id",
  "codebook_version",
  "decision",
  "decision_reason",
  "decision_note",
];
const otherAttributes = "other_attributes";
const derivedToo = [...derived, "decision_from", otherAttributes, safeColumn];

/** A guess by the usual names. Columns that it doesn't know are about the article where there are no spans, else about the span. */
export function guessColumns(header: readonly string[]): TableColumns {
  const lower = new Map(header.map((name) => [name.trim().toLowerCase(), name]));
  const taken = new Set<string>();
  const find = (wanted: readonly string[]): string | null => {
    const found = wanted
      .map((name) => lower.get(name))
      .find((name) => name !== undefined && !taken.has(name));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
  const columns = {
    articleId: find(names.articleId),
    text: find(names.text),
    label: find(names.label),
    start: find(names.start),
    end: find(names.end),
    parts: find(names.parts),
    quote: find(names.quote),
    annotator: find(names.annotator),
    layer: find(names.layer),
    round: find(names.round),
    annotationId: find(names.annotationId),
    confidence: find(names.confidence),
    note: find(names.note),
    origin: find(names.origin),
  };
  const isOurs = lower.has("label_id") && lower.has("codebook_version");
  const rest = header.filter((name) => !taken.has(name) && name !== "");
  const ignored = isOurs ? rest.filter((name) => derivedToo.includes(name)) : [];
  const attributes = rest.filter((name) => /^attribute_/.test(name));
  const free = rest.filter((name) => !ignored.includes(name) && !attributes.includes(name));
  const hasSpans = columns.label !== null && (columns.start !== null || columns.quote !== null);
  const isMetadata = (name: string) => !hasSpans || metadataNames.includes(name.trim().toLowerCase());
  const aboutSpans = [
    ...attributes.map((name) => [name, name.replace(/^attribute_/, "")] as const),
    ...free.filter((name) => !isMetadata(name)).map((name) => [name, name] as const),
  ];
  return {
    ...columns,
    otherAttributes: isOurs && rest.includes(otherAttributes) ? otherAttributes : null,
    attributes: Object.fromEntries(aboutSpans),
    metadata: free.filter(isMetadata),
    ignored,
  };
}
