import { z } from "zod";
import { groupBy } from "../../group-by";
import { draftLayer, type DraftItem, type DraftLayer } from "../draft";
import type { InputFile, ReadItem } from "../format";
import { bareDraft, jsonDrafts, nameByPlace, type RecordPlace } from "../json/json-drafts";
import { byPointer } from "../json/json-pointer";
import { parseJson } from "../json/parse-json";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { plainName } from "../json/plain-name";
import { guessRecordFields, type RecordFields } from "./record-fields";
import { recordSpans, type RecordSpan } from "./record-spans";

const record = z.record(z.string(), z.unknown());
const layerSchema = z.object({ annotator: z.string(), submitted_at: z.string().nullish() });

export const jsonRecordsReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

/** A layer for each annotator that the record or one of its spans names. */
function layersOf(
  spans: readonly RecordSpan[],
  own: string,
  listed: readonly z.infer<typeof layerSchema>[],
): DraftLayer[] {
  const byLayer = groupBy(spans, ({ layer }) => layer ?? own);
  const submitted = new Map(listed.map(({ annotator, submitted_at: at }) => [annotator, at ?? null]));
  return [...new Set([...submitted.keys(), ...byLayer.keys()])].map((name) => ({
    ...draftLayer(
      name,
      (byLayer.get(name) ?? []).map(({ span }) => span),
    ),
    submittedAt: submitted.get(name) ?? null,
  }));
}

/** Further metadata as one string of JSON, which keeps the columns of a data set the same for all its rows. */
function furtherFields(extra: unknown): Record<string, unknown> {
  if (extra === "") return { extra: undefined };
  const parsed = typeof extra === "string" ? parseJson(extra) : null;
  const fields = record.safeParse(parsed?.ok ? parsed.value : undefined);
  return fields.success ? { extra: undefined, ...fields.data } : {};
}

function* recordItems(
  value: z.infer<typeof record>,
  place: RecordPlace,
  chosen: RecordFields | null,
): Generator<DraftItem> {
  const { file, line, item } = place;
  const error = (message: string): DraftItem => ({
    kind: "error",
    error: { file, line, field: line === null ? `item ${item}` : null, message },
  });
  const fields = chosen ?? guessRecordFields(value);
  const text = fields === null ? undefined : value[fields.text];
  if (fields === null || typeof text !== "string") {
    yield error("Has no field with a text, such as “text”.");
    return;
  }
  const { spans, problems } = recordSpans(fields.spans === null ? [] : value[fields.spans]);
  yield* problems.map(error);
  const used = new Set(Object.values(fields).filter((name) => name !== null));
  const rest = Object.fromEntries(
    Object.entries(value).filter(([name, one]) => !used.has(name) && one !== null),
  );
  const { metadata, unknown } = metadataOf({ ...rest, ...furtherFields(rest["extra"]) });
  const id = fields.id === null ? undefined : value[fields.id];
  const annotator = fields.annotator === null ? "imported" : value[fields.annotator];
  const listed = z.array(layerSchema).safeParse(fields.layers === null ? [] : value[fields.layers]);
  const isBare = fields.spans === null;
  const own = plainName(annotator) ?? "imported";
  const layers = layersOf(spans, own, listed.data ?? []);
  // A record with an empty list of spans was looked at, which one without any list was not.
  const found = layers.length > 0 || isBare || fields.layers !== null ? layers : [draftLayer(own, [])];
  const draft = bareDraft(plainName(id) ?? nameByPlace(place), text, place);
  for (const key of Object.keys(unknown)) {
    const message = `The field ${key} is not understood; it is kept as it is.`;
    yield { kind: "notice", notice: { file, line, message } };
  }
  yield { kind: "draft", draft: { ...draft, metadata, unknown: byPointer(unknown), layers: found } };
}

export type JsonRecordsOptions = ReadOptions & {
  /** Which field holds what, as a person chose; null guesses by the usual names. */
  fields: RecordFields | null;
};

/**
 * Reads JSON Lines and JSON arrays with a record for each text: SemEval-2021, ArMPro, data sets of Hugging Face,
 * and what scripts write. Fields are found by their usual names, or as chosen.
 */
export const readJsonRecords = (
  files: readonly InputFile[],
  options: JsonRecordsOptions = { ...readDefaults, fields: null },
): Generator<ReadItem> =>
  placeDrafts(() => jsonDrafts(files, record, (value, place) => recordItems(value, place, options.fields)), {
    codebookId: "imported",
    declared: jsonRecordsReading,
    reading: options.reading,
  });
