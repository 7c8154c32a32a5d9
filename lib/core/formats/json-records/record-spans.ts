import type { AttributeValue } from "../../annotation/article-document";
import { draftSpan, type DraftSpan } from "../draft";
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

const known = new Set(["id", "layer", "annotator", "confidence", "note", "attributes"]);

function attributesOf(item: Plain, used: ReadonlySet<string>): Record<string, AttributeValue> {
  const nested = isObject(item["attributes"]) ? Object.entries(item["attributes"]) : [];
  const own = Object.entries(item).filter(([name]) => !used.has(name) && !known.has(name));
  return Object.fromEntries(
    [...own, ...nested].filter((entry): entry is [string, AttributeValue] => isAttribute(entry[1])),
  );
}

const labelOf = (value: unknown): string | null =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : null;

function spanOf(item: unknown, index: number): RecordSpan | string {
  if (Array.isArray(item)) {
    const [start, end, label] = item as unknown[];
    if (typeof start !== "number" || typeof end !== "number") return "needs a start and an end.";
    const name = labelOf(label);
    if (name === null) return "has no label.";
    return { span: draftSpan(`${index}`, name, { start, end, quote: null }, null), layer: null };
  }
  const fields = isObject(item) ? guessSpanFields(item) : null;
  if (!isObject(item) || fields === null) return "needs a start and an end.";
  const [start, end] = [item[fields.start], item[fields.end]];
  if (typeof start !== "number" || typeof end !== "number") return "needs numbers for its start and end.";
  const label = fields.label === null ? null : labelOf(item[fields.label]);
  if (label === null) return "has no label.";
  const quote = fields.quote === null || fields.quote === fields.label ? null : item[fields.quote];
  const used = new Set(Object.values(fields).filter((name) => name !== null));
  const { confidence, note, id, annotator } = item;
  const bare = draftSpan(
    typeof id === "string" || typeof id === "number" ? String(id) : `${index}`,
    label,
    { start, end, quote: typeof quote === "string" ? quote : null },
    null,
  );
  return {
    span: {
      ...bare,
      attributes: attributesOf(item, used),
      confidence: typeof confidence === "number" && Number.isInteger(confidence) ? confidence : null,
      note: typeof note === "string" ? note : "",
    },
    layer: typeof annotator === "string" ? annotator : null,
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
