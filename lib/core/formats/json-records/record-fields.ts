import { plainName } from "../json/plain-name";

/** Which of a record's fields holds what; null where it has none. A person may correct the guess. */
export type RecordFields = {
  id: string | null;
  text: string;
  spans: string | null;
  annotator: string | null;
  layers: string | null;
};

/** Which of a span's fields holds what. */
export type SpanFields = {
  start: string;
  end: string;
  label: string | null;
  quote: string | null;
};

type Names = readonly string[];
const ids: Names = ["article_id", "id", "paragraph_id", "doc_id", "document_id", "uid", "uuid"];
const texts: Names = ["text", "paragraph", "article", "content", "body", "document", "sentence"];
const spanLists: Names = ["spans", "labels", "label", "entities", "annotations", "technique_classification"];
const annotators: Names = ["annotator", "annotator_id", "_annotator_id", "worker_id", "user"];
const starts: Names = [
  "start",
  "begin",
  "start_offset",
  "start_char_offset",
  "start_char",
  "startOffset",
  "from",
];
const ends: Names = ["end", "end_offset", "end_char_offset", "end_char", "endOffset", "to"];
const labels: Names = ["label", "technique", "tag", "type", "class", "category", "name"];
const quotes: Names = [
  "text",
  "quote",
  "text_fragment",
  "span_text",
  "exact",
  "fragment",
  "surface",
  "covered_text",
];

const has = (record: object) => (name: string) => Object.hasOwn(record, name);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of spans, or one record of lists, which is how Hugging Face shows a sequence of structures. */
function looksLikeSpans(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.every((item) => isSpan(item));
  return isObject(value) && starts.some((name) => Array.isArray(value[name]));
}

const isSpan = (item: unknown) =>
  Array.isArray(item)
    ? item.length === 3 && typeof item[0] === "number"
    : isObject(item) && starts.some(has(item));

/** A guess by the usual names; null when no field looks like a text. */
export function guessRecordFields(record: Readonly<Record<string, unknown>>): RecordFields | null {
  const text = texts.find((name) => typeof record[name] === "string");
  if (text === undefined) return null;
  const spans = spanLists.filter(has(record)).find((name) => looksLikeSpans(record[name]));
  const layers = Array.isArray(record["layers"]) ? "layers" : null;
  return {
    id: ids.find(has(record)) ?? null,
    text,
    spans: spans ?? null,
    annotator: annotators.find((name) => plainName(record[name]) !== null) ?? null,
    layers,
  };
}

/** A guess by the usual names; null for what has no start or no end. */
export function guessSpanFields(span: Readonly<Record<string, unknown>>): SpanFields | null {
  const start = starts.find(has(span));
  const end = ends.find(has(span));
  if (start === undefined || end === undefined) return null;
  const isText = (name: string) => typeof span[name] === "string";
  return {
    start,
    end,
    label: labels.find((name) => isText(name) || typeof span[name] === "number") ?? null,
    quote: quotes.find((name) => isText(name)) ?? null,
  };
}
