import type { AttributeValue } from "../../annotation/article-document";
import { draftSpan, type DraftSpan } from "../draft";
import { plainName } from "../json/plain-name";
import { guessSpanFields } from "./record-fields";

/** A span and the layer it says that it belongs to; null for that of its record. */
export type RecordSpan = { span: DraftSpan; layer: string | null };

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One record of lists as a list of records. */
function rowsOf(columns: Plain): Plain[] {
  const lists = Object.entries(columns).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(lists.map(([name, list]) => [name, list[row]])),
  );
}

const isAttribute = (value: unknown): value is AttributeValue =>
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean" ||
  (Array.isArray(value) && value.every((item) => typeof item === "string"));

/** Every plain value that wasn't understood otherwise, such as a confidence of 0.9, and those under `attributes`. */
function attributesOf(item: Plain, understood: ReadonlySet<string>): Record<string, AttributeValue> {
  const nested = isObject(item["attributes"]) ? Object.entries(item["attributes"]) : [];
  const own = Object.entries(item).filter(([name]) => !understood.has(name));
  return Object.fromEntries(
    [...own, ...nested].filter((entry): entry is [string, AttributeValue] => isAttribute(entry[1])),
  );
}

/** What a span may say of itself beside its place and label; null for what it doesn't, or not in our way. */
const detailsOf = ({ id, annotator, confidence, note }: Plain) => ({
  id: plainName(id),
  annotator: plainName(annotator),
  confidence: typeof confidence === "number" && Number.isInteger(confidence) ? confidence : null,
  note: typeof note === "string" ? note : null,
});

/** The names of the fields that are not null. */
const namesOf = (record: object): string[] =>
  Object.entries(record).flatMap(([name, value]) => (value === null ? [] : [name]));

function spanOf(item: unknown, index: number): RecordSpan | string {
  if (Array.isArray(item)) {
    const [start, end, label] = item as unknown[];
    if (typeof start !== "number" || typeof end !== "number") return "needs a start and an end.";
    const name = plainName(label);
    if (name === null) return "has no label.";
    return { span: draftSpan(`${index}`, name, { start, end, quote: null }, null), layer: null };
  }
  const fields = isObject(item) ? guessSpanFields(item) : null;
  if (!isObject(item) || fields === null) return "needs a start and an end.";
  const [start, end] = [item[fields.start], item[fields.end]];
  if (typeof start !== "number" || typeof end !== "number") return "needs numbers for its start and end.";
  const label = fields.label === null ? null : plainName(item[fields.label]);
  if (label === null) return "has no label.";
  const quote = fields.quote === null || fields.quote === fields.label ? null : item[fields.quote];
  const details = detailsOf(item);
  const { id, annotator, confidence, note } = details;
  const places = Object.values(fields).filter((name) => name !== null);
  const understood = new Set([...places, ...namesOf(details)]);
  const part = { start, end, quote: typeof quote === "string" ? quote : null };
  return {
    span: {
      ...draftSpan(id ?? `${index}`, label, part, null),
      attributes: attributesOf(item, understood),
      confidence,
      note: note ?? "",
    },
    layer: annotator,
  };
}

/** The spans of a record, in whichever of the usual shapes; messages for those in none. */
export function recordSpans(value: unknown): { spans: RecordSpan[]; problems: string[] } {
  const list: unknown[] = Array.isArray(value) ? value : isObject(value) ? rowsOf(value) : [];
  const read = list.map((item, index) => ({ index, result: spanOf(item, index) }));
  return {
    spans: read.flatMap(({ result }) => (typeof result === "string" ? [] : [result])),
    problems: read.flatMap(({ index, result }) =>
      typeof result === "string" ? [`The span ${index + 1} ${result}`] : [],
    ),
  };
}
