import { draftLayer, draftSpan, type DraftItem, type DraftSpan, type Place } from "../draft";
import { splitPath } from "../file-stem";
import type { InputFile, ReadItem } from "../format";
import { inputText, numberedLines } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { isTokenTable, tokenTable } from "./token-table";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";

/** The text is made here, token by token, in JavaScript's own units. */
export const conllReading: OffsetReading = {
  unit: "UTF-16 units",
  countsMark: true,
  countsCarriageReturns: true,
};

type Token = { text: string; start: number; tag: string; line: number };
type Parsed = { text: string; tokens: Token[]; problems: { line: number; message: string }[] };

const tagPattern = /^(?:[BIOLUESM]-.+|O)$/;

/** Tokens and tags of one document; a blank line ends a sentence. The first cell is the token, the last the tag. */
function parseTokens(lines: readonly { line: number; text: string }[]): Parsed {
  const parsed: Parsed = { text: "", tokens: [], problems: [] };
  let isNewSentence = false;
  for (const { line, text } of lines) {
    if (text.trim() === "") {
      isNewSentence = parsed.tokens.length > 0;
      continue;
    }
    if (/^#\s/.test(text) && !text.includes("\t")) continue;
    const cells = text.includes("\t") ? text.split("\t") : text.trim().split(/ +/);
    const [word = "", tag = ""] = [cells[0]?.trim(), cells.at(-1)?.trim()];
    if (cells.length < 2 || word === "" || !tagPattern.test(tag)) {
      const message = `“${text.slice(0, 60)}” is no token with a tag such as B-LOC, I-LOC or O.`;
      parsed.problems.push({ line, message });
      continue;
    }
    if (parsed.tokens.length > 0) parsed.text += isNewSentence ? "\n" : " ";
    parsed.tokens.push({ text: word, start: parsed.text.length, tag, line });
    parsed.text += word;
    isNewSentence = false;
  }
  return parsed;
}

/** Joins tags to spans. A tag that goes on where nothing began begins a span, and is told. */
function spansOf({ tokens, text }: Parsed, file: string): { spans: DraftSpan[]; broken: number[] } {
  const spans: { label: string; start: number; end: number; place: Place }[] = [];
  const broken: number[] = [];
  let isOpen = false;
  for (const { text: word, start, tag, line } of tokens) {
    const [mark, label] = [tag[0] ?? "O", tag.slice(2)];
    const end = start + word.length;
    const goesOn = "ILEM".includes(mark);
    const last = spans.at(-1);
    if (mark === "O") isOpen = false;
    else if (goesOn && isOpen && last?.label === label) last.end = end;
    else {
      if (goesOn) broken.push(line);
      spans.push({ label, start, end, place: { file, line } });
      isOpen = true;
    }
    if ("LUES".includes(mark)) isOpen = false;
  }
  return {
    spans: spans.map(({ label, start, end, place }, index) =>
      draftSpan(`${place.line}.${index}`, label, { start, end, quote: text.slice(start, end) }, place),
    ),
    broken,
  };
}

/** A file may hold many documents, each begun by `-DOCSTART-`. */
function documentsOf(text: string): { line: number; text: string }[][] {
  const documents: { line: number; text: string }[][] = [[]];
  for (const line of numberedLines(text)) {
    if (line.text.startsWith("-DOCSTART-")) documents.push([]);
    else documents.at(-1)?.push(line);
  }
  return documents.filter((lines) => lines.some(({ text: content }) => content.trim() !== ""));
}

type Found = { id: string; annotator: string; file: string; text: string; spans: DraftSpan[] };

function* readFile(file: InputFile): Generator<DraftItem, Found[]> {
  const content = inputText(file);
  if (!content.ok) {
    yield { kind: "error", error: content.error };
    return [];
  }
  const { folder, name } = splitPath(file.name);
  const stem = name.replace(/\.[^.]*$/, "").replace(/@[^@]*$/, "");
  const annotator = folder ?? "imported";
  const all = numberedLines(content.value);
  if (isTokenTable(all)) {
    const { text, spans, problems } = tokenTable(all, file.name);
    for (const { line, message } of problems) {
      yield { kind: "error", error: { file: file.name, line, field: null, message } };
    }
    return [{ id: stem, annotator, file: file.name, text, spans }];
  }
  const documents = documentsOf(content.value);
  const found: Found[] = [];
  for (const [index, lines] of documents.entries()) {
    const parsed = parseTokens(lines);
    for (const { line, message } of parsed.problems) {
      yield { kind: "error", error: { file: file.name, line, field: null, message } };
    }
    const { spans, broken } = spansOf(parsed, file.name);
    if (broken.length > 0) {
      const message = `${broken.length} tags go on where nothing began (first in line ${broken[0]}); each was read as a beginning.`;
      yield { kind: "notice", notice: { file: file.name, line: broken[0] ?? null, message } };
    }
    const id = documents.length === 1 ? stem : `${stem}-${index + 1}`;
    found.push({ id, annotator, file: file.name, text: parsed.text, spans });
  }
  return found;
}

function* conllDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const byLayer = new Map<string, Found>();
  for (const file of files) {
    for (const found of yield* readFile(file)) {
      const key = JSON.stringify([found.annotator, found.id]);
      const before = byLayer.get(key);
      if (before === undefined) byLayer.set(key, found);
      else if (before.text !== found.text) {
        const message = `The article ${found.id} came before with another text (${before.file}).`;
        yield { kind: "error", error: { file: found.file, line: null, field: null, message } };
      } else {
        // Files of several labels about one article.
        before.spans.push(...found.spans.map((span) => ({ ...span, id: `${found.file} ${span.id}` })));
      }
    }
  }
  for (const { id, annotator, file, text, spans } of byLayer.values()) {
    const draft = bareDraft(id, text, { file, line: null, item: 1 });
    yield { kind: "draft", draft: { ...draft, layers: [draftLayer(annotator, spans)] } };
  }
}

/**
 * Reads CoNLL files of tokens with BIO, IOB, BILOU or BIOES tags. The text is the tokens with spaces between,
 * sentences on lines of their own; a folder is an annotator, `article@label.conll` one label of an article.
 */
export const readConll = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => conllDrafts(files), {
    codebookId: "conll",
    declared: conllReading,
    reading: options.reading,
  });
