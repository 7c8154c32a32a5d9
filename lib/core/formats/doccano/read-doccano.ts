import { z } from "zod";
import { draftLayer, draftSpan, type DraftItem, type DraftLayer } from "../draft";
import { stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { bareDraft, jsonDrafts, nameByPlace, type RecordPlace } from "../json/json-drafts";
import { byPointer } from "../json/json-pointer";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";

const name = z.union([z.string(), z.number().transform(String)]);
const triple = z.tuple([z.number(), z.number(), z.string()]);
const classes = z.array(z.string());

const entity = z.object({ id: name, label: z.string(), start_offset: z.number(), end_offset: z.number() });
const line = z.object({
  id: name.optional(),
  text: z.string(),
  label: z.union([z.array(triple), classes, z.string()]).optional(),
  labels: z.union([z.array(triple), classes]).optional(),
  entities: z.union([z.array(triple), z.array(entity)]).optional(),
  relations: z
    .array(z.object({ id: name.optional(), from_id: name, to_id: name, type: z.string() }))
    .optional(),
  cats: z.union([classes, z.record(z.string(), z.union([z.number(), z.boolean()]))]).optional(),
  meta: z.record(z.string(), z.unknown()).default({}),
  Comments: z.array(z.unknown()).default([]),
  comments: z.array(z.unknown()).default([]),
});
type Line = z.infer<typeof line>;

/** An item of an export of labels, which also has a “text”: the label's name. */
const definition = z.looseObject({ text: z.string(), background_color: z.string(), text_color: z.string() });

export const doccanoReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

type Triple = z.infer<typeof triple>;
const isTriples = (value: unknown): value is Triple[] =>
  Array.isArray(value) && value.some((item) => Array.isArray(item));
const isEntities = (value: Line["entities"]): value is z.infer<typeof entity>[] =>
  value !== undefined && !isTriples(value);

/** Labels of the whole text, of tasks of classification; of classes with scores, as spaCy has them, those above zero. */
const classesOf = ({ label, labels, cats }: Line): string[] =>
  [label, labels, cats].flatMap((value): string[] => {
    if (value === undefined || isTriples(value)) return [];
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
    return Object.entries(value).flatMap(([label, score]) => (Number(score) > 0 ? [label] : []));
  });

function layerOf(value: Line, annotator: string): DraftLayer {
  const triples = [value.label, value.labels, value.entities].flatMap((list) =>
    isTriples(list) ? list : [],
  );
  const fromTriples = triples.map(([start, end, label], index) =>
    draftSpan(`t${index}`, label, { start, end, quote: null }, null),
  );
  const entities = isEntities(value.entities) ? value.entities : [];
  const fromEntities = entities.map(({ id, label, start_offset: start, end_offset: end }) =>
    draftSpan(id, label, { start, end, quote: null }, null),
  );
  const whole = classesOf(value);
  return {
    ...draftLayer(annotator, [...fromTriples, ...fromEntities]),
    relations: (value.relations ?? []).map(({ type, from_id: from, to_id: to }) => ({ type, from, to })),
    judgements: whole.length === 0 ? {} : { label: whole },
  };
}

function* recordItems(value: Line | z.infer<typeof definition>, place: RecordPlace): Generator<DraftItem> {
  if (!("background_color" in value)) {
    yield* lineItems(value, place);
    return;
  }
  const message = "This is a list of labels: it has no articles to read.";
  yield { kind: "notice", notice: { file: place.file, line: place.line, message } };
}

function* lineItems(value: Line, place: RecordPlace): Generator<DraftItem> {
  const annotator = stemOf(place.file) || "imported";
  const { metadata, unknown } = metadataOf(value.meta);
  const comments = [...value.Comments, ...value.comments];
  if (comments.length > 0) unknown["Comments"] = comments;
  const draft = bareDraft(value.id ?? nameByPlace(place), value.text, place);
  yield {
    kind: "draft",
    draft: { ...draft, metadata, unknown: byPointer(unknown), layers: [layerOf(value, annotator)] },
  };
}

/** Reads doccano's JSON Lines: spans as triples or as entities with relations, and classes of whole texts. A file is an annotator. */
export const readDoccano = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => jsonDrafts(files, z.union([definition, line]), recordItems), {
    codebookId: "doccano",
    declared: doccanoReading,
    reading: options.reading,
  });
