import type { AttributeValue } from "../../annotation/article-document";
import { sha256OfText } from "../../text/sha256";
import { namedRows } from "../csv/named-rows";
import { draftLayer, draftSpan, type DraftItem, type DraftPart, type DraftSpan } from "../draft";
import type { InputFile, ReadItem } from "../format";
import { bareDraft } from "../json/json-drafts";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { pythonList } from "./python-list";

/** Words come without a place and are looked up here, in JavaScript's own units. */
export const babeReading: OffsetReading = {
  unit: "UTF-16 units",
  countsMark: true,
  countsCarriageReturns: true,
};

const questions = ["label_bias", "label_opinion"];
const annotatorColumns = ["annotator_id", "annotator", "worker_id"];
const label = "biased_word";

/** The first stretch of the sentence that has this word, whatever its case, and isn't taken. */
function locate(text: string, word: string, taken: readonly DraftPart[]): DraftPart | null {
  // Lower case may change lengths; where it does, only the word as written is looked for.
  const lower = text.toLowerCase();
  const hay = lower.length === text.length ? lower : text;
  const needle = hay === lower ? word.toLowerCase() : word;
  for (let at = hay.indexOf(needle); at !== -1 && needle !== ""; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const isFree = taken.every((part) => end <= part.start || part.end <= at);
    if (isFree) return { start: at, end, quote: text.slice(at, end) };
  }
  return null;
}

type Row = { cells: ReadonlyMap<string, string>; file: string; line: number };

function* rowItems({ cells, file, line }: Row): Generator<DraftItem> {
  const text = cells.get("text") ?? cells.get("sentence") ?? "";
  const parts: DraftPart[] = [];
  const spans: DraftSpan[] = [];
  for (const [index, word] of pythonList(cells.get("biased_words") ?? cells.get("words") ?? "").entries()) {
    const part = locate(text, word, parts);
    if (part === null) {
      const message = `The word “${word}” is not in its sentence and was left out.`;
      yield { kind: "notice", notice: { file, line, message } };
      continue;
    }
    parts.push(part);
    spans.push(draftSpan(`${index}`, label, part, { file, line }));
  }
  const judgements = questions.flatMap((name): [string, AttributeValue][] => {
    const value = cells.get(name) ?? "";
    return value === "" ? [] : [[name, value]];
  });
  const known = new Set(["text", "sentence", "biased_words", "words", ...questions, ...annotatorColumns]);
  const rest = [...cells].filter(([name, value]) => !known.has(name) && value !== "");
  const annotator = annotatorColumns.map((name) => cells.get(name)).find((value) => value) ?? "imported";
  const draft = bareDraft(sha256OfText(text).slice(0, 12), text, { file, line, item: line });
  yield {
    kind: "draft",
    draft: {
      ...draft,
      metadata: metadataOf(Object.fromEntries(rest)).metadata,
      layers: [{ ...draftLayer(annotator, spans), judgements: Object.fromEntries(judgements) }],
    },
  };
}

function* readFile(file: InputFile): Generator<DraftItem> {
  for (const item of namedRows(file)) {
    if (item.kind === "header") {
      const hasText = item.names.includes("text") || item.names.includes("sentence");
      if (hasText && item.names.some((name) => questions.includes(name))) continue;
      const message =
        "The header lacks “text” and “label_bias” or “label_opinion”. Is this a file of BABE or MBIC?";
      yield { kind: "error", error: { file: file.name, line: item.line, field: null, message } };
      return;
    }
    if (item.kind === "row") yield* rowItems({ cells: item.cells, file: file.name, line: item.line });
    else yield item;
  }
}

function* babeDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  for (const file of files) yield* readFile(file);
}

/** Reads BABE and MBIC: a sentence a row (and annotator), judged as a whole, its biased words made spans. */
export const readBabe = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => babeDrafts(files), {
    codebookId: "babe",
    declared: babeReading,
    reading: options.reading,
  });
