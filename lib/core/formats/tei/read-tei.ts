import { draftLayer, draftSpan, type DraftItem, type DraftSpan } from "../draft";
import { annotatorFolder, stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { attributesOf, joinSaid } from "./join-said";
import { teiContent, type TeiContent } from "./tei-structure";

/** Markup has no offsets; the text is made here, in JavaScript's own units. */
export const teiReading: OffsetReading = {
  unit: "UTF-16 units",
  countsMark: true,
  countsCarriageReturns: true,
};

/** Stand-off spans: from the place of one id to that of another. */
function* standOff({ standOff: items, places }: TeiContent, file: string): Generator<DraftItem | DraftSpan> {
  for (const [index, { attributes, content, line }] of items.entries()) {
    const [from, to] = ["from", "to"].map((name) => (attributes.get(name) ?? "").replace(/^#/, ""));
    const start = places.get(from ?? "");
    const end = to === "" ? start : places.get(to ?? "");
    if (start === undefined || end === undefined) {
      const message = `There is nothing with the id ${start === undefined ? from : to} in the text.`;
      yield { kind: "error", error: { file, line, field: "span", message } };
      continue;
    }
    const label = attributes.get("ana")?.replace(/^#/, "") ?? attributes.get("type") ?? "span";
    const part = { start: start.start, end: end.end, quote: null };
    const span = draftSpan(`standoff ${index}`, label, part, { file, line });
    yield { ...span, attributes: attributesOf(attributes), note: content };
  }
}

function* readFile(file: InputFile): Generator<DraftItem> {
  const xml = inputText(file);
  if (!xml.ok) {
    yield { kind: "error", error: xml.error };
    return;
  }
  const content = teiContent(xml.value.replace(/^\uFEFF/, ""));
  if (!content.ok) {
    const { line, message } = content.error;
    yield { kind: "error", error: { file: file.name, line, field: null, message } };
    return;
  }
  const { spans, relations } = joinSaid(
    content.value.spans.filter(({ start, end }) => start < end),
    file.name,
  );
  const further: DraftSpan[] = [];
  for (const item of standOff(content.value, file.name)) {
    if ("kind" in item) yield item;
    else further.push(item);
  }
  const draft = bareDraft(stemOf(file.name), content.value.text, { file: file.name, line: null, item: 1 });
  const { metadata } = metadataOf(content.value.metadata);
  const layer = { ...draftLayer(annotatorFolder(file.name), [...spans, ...further]), relations };
  yield { kind: "draft", draft: { ...draft, metadata, layers: [layer] } };
}

function* teiDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  for (const file of files) yield* readFile(file);
}

/** Reads TEI: text without its header, spans from inline elements and from stand-off `span`s. A folder is an annotator. */
export const readTei = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => teiDrafts(files), { codebookId: "tei", declared: teiReading, reading: options.reading });
