import type { DraftItem } from "../draft";
import type { InputFile, ReadItem } from "../format";
import { bareDraft, jsonDrafts, nameByPlace, type RecordPlace } from "../json/json-drafts";
import { byPointer } from "../json/json-pointer";
import { plainName } from "../json/plain-name";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { taskLayer } from "./task-layer";
import { taskSchema, type Task } from "./task-schema";

/** Code points since 2021, UTF-16 units before, and both in the wild: `value.text` decides. */
export const labelStudioReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

/** The field that holds the text: `text`, else the one that a result points to, else the longest. */
function textField({ data, annotations, predictions }: Task): string | null {
  const isText = (name: string) => typeof data[name] === "string";
  if (isText("text")) return "text";
  const pointed = [...annotations, ...predictions]
    .flatMap(({ result }) => result.map(({ to_name: name }) => (name ?? "").replace(/^\$/, "")))
    .find(isText);
  const strings = Object.entries(data).filter(([, value]) => typeof value === "string");
  const [longest] = strings.sort(([, one], [, other]) => String(other).length - String(one).length);
  return pointed ?? longest?.[0] ?? null;
}

function* taskItems(task: Task, place: RecordPlace): Generator<DraftItem> {
  const { file, line, item } = place;
  const field = textField(task);
  if (field === null) {
    const message = "The task has no text among its data.";
    yield { kind: "error", error: { file, line, field: `item ${item}, data`, message } };
    return;
  }
  const notice = (message: string): DraftItem => ({ kind: "notice", notice: { file, line, message } });
  if (field !== "text") yield notice(`The data have no field “text”; “${field}” was taken for the text.`);
  const { [field]: text, article_id: articleId, ...data } = task.data;
  const { metadata, unknown } = metadataOf(data);
  const given = [...task.annotations, ...task.completions];
  const skipped = given.filter(({ was_cancelled: wasCancelled }) => wasCancelled).length;
  if (skipped > 0) yield notice("Annotations that were skipped by their annotator were left out.");
  const made = [
    ...given
      .filter((annotation) => !annotation.was_cancelled)
      .map((annotation) => taskLayer(annotation, false)),
    ...task.predictions.map((prediction) => taskLayer(prediction, true)),
  ];
  for (const type of new Set(made.flatMap(({ leftOut }) => leftOut))) {
    yield notice(`Results of the type “${type}” are not understood and were left out.`);
  }
  const id = plainName(articleId) ?? task.id ?? nameByPlace(place);
  const draft = bareDraft(id, String(text), place);
  yield {
    kind: "draft",
    draft: { ...draft, metadata, unknown: byPointer(unknown), layers: made.map(({ layer }) => layer) },
  };
}

/** Reads Label Studio's JSON: regions, what is said about them and about the text, relations; predictions are suggestions, ground truth is gold. */
export const readLabelStudio = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => jsonDrafts(files, taskSchema, taskItems), {
    codebookId: "label-studio",
    declared: labelStudioReading,
    reading: options.reading,
  });
