import type { DraftItem } from "../draft";
import type { InputFile, ReadItem } from "../format";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { textFiles } from "../text-files";
import { annotatedTexts } from "./annotated-texts";
import { listOf } from "./annotation-bodies";
import { webItems, type WebItem } from "./web-items";

/** The recommendation says: code points, not code units. */
export const webAnnotationReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

const isJson = ({ name }: InputFile) => /\.(?:jsonld|jsonl|json)$/i.test(name);
const isLink = ({ value }: WebItem) => listOf(value.motivation).includes("linking");

function* webDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const texts = annotatedTexts(yield* textFiles(files.filter((file) => !isJson(file))));
  const items = yield* webItems(files.filter(isJson));
  const inOrder = [...items.filter((item) => !isLink(item)), ...items.filter(isLink)];
  for (const item of inOrder) {
    const message = isLink(item) ? texts.addLink(item) : texts.addSpan(item);
    if (message === null) continue;
    const { file, line, number, value } = item;
    yield { kind: "error", error: { file, line, field: `annotation ${value.id ?? number}`, message } };
  }
  yield* texts.drafts();
}

/** Reads W3C Web Annotations, alone, in pages or in collections, about texts that come as files beside them. */
export const readWebAnnotations = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => webDrafts(files), {
    codebookId: "web-annotation",
    declared: webAnnotationReading,
    reading: options.reading,
  });
