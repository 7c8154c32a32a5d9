import type { z } from "zod";
import type { Draft, DraftItem } from "../draft";
import type { InputFile } from "../format";
import { stemOf } from "../file-path";
import { droppedKeys } from "./dropped-keys";
import { byPointer } from "./json-pointer";
import { jsonRecords, type JsonRecord } from "./json-records";

/** Where a record stands, for the names and messages that are made of it. */
export type RecordPlace = { file: string; line: number | null; item: number };

type ToItems<T> = (value: T, place: RecordPlace) => Iterable<DraftItem>;

const mostIssues = 5;

/** Of nested choices, the issues of the one that came nearest; a bare “invalid input” helps nobody. */
function issuesOf(issues: readonly z.core.$ZodIssue[]): { path: string; message: string }[] {
  return issues.slice(0, mostIssues).flatMap((issue) => {
    const nearest =
      issue.code === "invalid_union" ? issue.errors.toSorted((a, b) => a.length - b.length)[0] : null;
    if (!nearest || nearest.length === 0) return [{ path: issue.path.join("."), message: issue.message }];
    return issuesOf(nearest).map(({ path, message }) => ({
      path: [...issue.path, path].filter((step) => step !== "").join("."),
      message,
    }));
  });
}

/** Keys of the record itself are kept with the article; deeper ones are named and left out. */
function* withUnknown(
  items: Iterable<DraftItem>,
  raw: unknown,
  checked: unknown,
  place: RecordPlace,
): Generator<DraftItem> {
  const dropped = [...droppedKeys(raw, checked)];
  const own = dropped.filter(({ path }) => path.length === 1);
  const deeper = dropped.filter(({ path }) => path.length > 1);
  const named = new Set(
    deeper.map(({ path }) => path.map((key) => (typeof key === "number" ? "*" : key)).join(".")),
  );
  const notice = (message: string): DraftItem => ({
    kind: "notice",
    notice: { file: place.file, line: place.line, message },
  });
  for (const key of named) yield notice(`The field ${key} is not understood and was left out.`);
  for (const { path } of own)
    yield notice(`The field ${path.join(".")} is not understood; it is kept as it is.`);
  const unknown = byPointer(Object.fromEntries(own.map(({ path, value }) => [path.join("/"), value])));
  for (const item of items) {
    if (item.kind !== "draft") yield item;
    else yield { kind: "draft", draft: { ...item.draft, unknown: { ...unknown, ...item.draft.unknown } } };
  }
}

function* recordItems<T>(
  record: JsonRecord,
  file: string,
  schema: z.ZodType<T>,
  toItems: ToItems<T>,
): Generator<DraftItem> {
  const place = { file, line: record.line, item: record.item };
  const checked = schema.safeParse(record.value);
  if (checked.success) {
    yield* withUnknown(toItems(checked.data, place), record.value, checked.data, place);
    return;
  }
  for (const { path, message } of issuesOf(checked.error.issues)) {
    const at = record.line === null ? `item ${record.item}` : "";
    const field = [at, path].filter((step) => step !== "").join(", ");
    yield { kind: "error", error: { file, line: record.line, field: field === "" ? null : field, message } };
  }
}

/** Reads every record of files of JSON by one schema; what the schema doesn't know is named, never dropped in silence. */
export function* jsonDrafts<T>(
  files: readonly InputFile[],
  schema: z.ZodType<T>,
  toItems: ToItems<T>,
): Generator<DraftItem> {
  for (const file of files) {
    for (const record of jsonRecords(file)) {
      if (record.ok) yield* recordItems(record.value, file.name, schema, toItems);
      else yield { kind: "error", error: record.error };
    }
  }
}

/** A draft of an article with nothing said about it yet. */
export const bareDraft = (id: string, text: string, { file, line }: RecordPlace): Draft => ({
  file,
  line,
  id,
  text,
  metadata: {},
  zones: null,
  layers: [],
  unknown: {},
});

/** A name for an article that has none: its file and its place there. */
export const nameByPlace = ({ file, item }: RecordPlace): string => `${stemOf(file)}-${item}`;
