import { z } from "zod";
import type { AttributeValue } from "../../annotation/article-document";
import { err, ok, type Result } from "../../result";
import type { DraftPart, DraftSpan, Place } from "../draft";
import { parseJson } from "../json/parse-json";
import { originOf } from "../origin";
import type { TableColumns } from "./table-columns";

/** A row as its cells by column name. */
export type TableRow = { place: Place; cell(column: string | null): string };

const attributeValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** Splits a list at its bars; a bar or backslash of an item is escaped by a backslash, any other stands for itself. */
function listItems(cell: string): string[] {
  const items: string[] = [];
  let item = "";
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === "|") {
      items.push(item);
      item = "";
      continue;
    }
    if (cell[at] === "\\" && /[|\\]/.test(cell.charAt(at + 1))) at += 1;
    item += cell.charAt(at);
  }
  return [...items, item];
}

const valueOf = (cell: string): AttributeValue => {
  const items = listItems(cell);
  return items.length === 1 ? (items[0] ?? "") : items;
};

/** What a cell of JSON says beside the columns, in the shapes that cells have; null where it isn't that. */
function otherAttributes(cell: string): [string, AttributeValue][] | null {
  if (cell === "") return [];
  const parsed = parseJson(cell);
  const record = z.record(z.string(), attributeValue).safeParse(parsed.ok ? parsed.value : null);
  if (!record.success) return null;
  return Object.entries(record.data).flatMap(([name, value]): [string, AttributeValue][] => {
    const items = Array.isArray(value) ? value : [String(value)];
    const [first = ""] = items;
    if (items.length > 1) return [[name, items]];
    return first === "" ? [] : [[name, first]];
  });
}

const number = (cell: string) => (/^-?\d+(?:\.0)?$/.test(cell.trim()) ? Number(cell) : null);

/** `12-20;31-36`, or start and end alone. The quotation proves the whole; of several parts, those that it separates by “…”. */
function partsOf(row: TableRow, columns: TableColumns): Result<DraftPart[], string> {
  const quote = columns.quote === null ? null : row.cell(columns.quote);
  const listed = row.cell(columns.parts).trim();
  const ranges =
    listed === ""
      ? [[row.cell(columns.start), row.cell(columns.end)]]
      : listed.split(";").map((part) => part.split("-"));
  const quotes = quote === null || ranges.length === 1 ? [quote] : quote.split(" … ");
  const isSplit = quotes.length === ranges.length;
  const parts: DraftPart[] = [];
  for (const [index, [from = "", to = ""]] of ranges.entries()) {
    const [start, end] = [number(from), number(to)];
    if (start === null || end === null) return err(`“${from}” and “${to}” are not a start and an end.`);
    parts.push({ start, end, quote: isSplit ? (quotes[index] ?? null) : null });
  }
  return ok(parts);
}

/** The span that a row tells; null for a row about an article without one. */
export function rowSpan(row: TableRow, columns: TableColumns, id: string): Result<DraftSpan | null, string> {
  const label = row.cell(columns.label);
  if (label === "" || columns.start === null) return ok(null);
  const parts = partsOf(row, columns);
  if (!parts.ok) return parts;
  const others = otherAttributes(row.cell(columns.otherAttributes));
  if (others === null) return err("The attributes beside the columns are no JSON object of plain values.");
  const own = Object.entries(columns.attributes).flatMap(([column, name]): [string, AttributeValue][] => {
    const cell = row.cell(column);
    return cell === "" ? [] : [[name, valueOf(cell)]];
  });
  const said = row.cell(columns.confidence);
  const confidence = number(said);
  // A confidence in other steps than ours is an answer like any other.
  const foreign: [string, AttributeValue][] =
    confidence === null && said !== "" ? [["confidence", said]] : [];
  return ok({
    id: row.cell(columns.annotationId) || id,
    label,
    parts: parts.value,
    attributes: Object.fromEntries([...own, ...others, ...foreign]),
    confidence,
    note: row.cell(columns.note),
    origin: originOf(row.cell(columns.origin)),
    place: row.place,
  });
}
