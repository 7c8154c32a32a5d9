import { draftLayer, type DraftItem, type DraftSpan } from "../draft";
import { annotatorFolder, stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { inputText, numberedLines } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { tokenLines } from "./conll-tokens";
import { taggedSpans } from "./tagged-spans";
import { isTokenTable, tokenTable } from "./token-table";

/** The text is made here, token by token, in JavaScript's own units. */
export const conllReading: OffsetReading = {
  unit: "UTF-16 units",
  countsMark: true,
  countsCarriageReturns: true,
};

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
  const stem = stemOf(file.name).replace(/@[^@]*$/, "");
  const annotator = annotatorFolder(file.name);
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
    const parsed = tokenLines(lines);
    for (const { line, message } of parsed.problems) {
      yield { kind: "error", error: { file: file.name, line, field: null, message } };
    }
    const { spans, broken } = taggedSpans(parsed, file.name);
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
