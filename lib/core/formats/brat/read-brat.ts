import { sortedBy } from "../compare";
import type { Draft, DraftItem } from "../draft";
import { splitPath } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { inputText, numberedLines } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { annLayer } from "./ann-layer";
import type { AnnLine } from "./ann-lines";
import { bratReading } from "./brat-carries";
import { bratLine } from "./brat-line";

type Text = { folder: string | null; stem: string; file: InputFile };

const isConfiguration = (name: string) => /\.conf$|readme|licen[cs]e/i.test(name);

/**
 * The text that a `.ann` file is about: of its own name, else of the longest name that has an annotator's behind it;
 * in its own folder, else anywhere.
 */
function textFor(ann: Text, texts: readonly Text[]): { text: Text; annotator: string } | null {
  const fitting = texts.filter(
    ({ stem }) =>
      stem === ann.stem || (ann.stem.startsWith(stem) && /^[._-]/.test(ann.stem.slice(stem.length))),
  );
  const [best] = sortedBy(fitting, ({ folder, stem }) => [-stem.length, folder === ann.folder ? 0 : 1]);
  if (best === undefined) return null;
  const annotator = ann.stem.slice(best.stem.length + 1);
  return { text: best, annotator: annotator === "" ? (ann.folder ?? "imported") : annotator };
}

function* annItems(ann: Text, text: Text, annotator: string): Generator<DraftItem> {
  const file = ann.file.name;
  const error = (line: number | null, message: string): DraftItem => ({
    kind: "error",
    error: { file, line, field: null, message },
  });
  const content = inputText(ann.file);
  const article = inputText(text.file);
  if (!content.ok || !article.ok) {
    for (const result of [content, article]) if (!result.ok) yield { kind: "error", error: result.error };
    return;
  }
  const lines: AnnLine[] = [];
  for (const { line, text: row } of numberedLines(content.value)) {
    if (row.trim() === "") continue;
    const read = bratLine(row);
    if (read.ok) lines.push({ line, content: read.value });
    else yield error(line, read.error);
  }
  const { layer, problems, leftOut } = annLayer(annotator, file, lines);
  for (const { line, message } of problems) yield error(line, message);
  if (leftOut.length > 0) {
    const message = `Notes and attributes of what is no span were left out: ${leftOut.slice(0, 5).join(", ")}.`;
    yield { kind: "notice", notice: { file, line: null, message } };
  }
  const draft: Draft = bareDraft(text.stem, article.value, { file: text.file.name, line: null, item: 1 });
  yield { kind: "draft", draft: { ...draft, layers: [layer] } };
}

function* bratDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const ending = (end: RegExp): Text[] =>
    files.flatMap((file) => {
      const { folder, name } = splitPath(file.name);
      return end.test(name) ? [{ folder, stem: name.replace(end, ""), file }] : [];
    });
  const texts = ending(/\.txt$/i);
  const used = new Set<InputFile>();
  for (const ann of ending(/\.ann$/i)) {
    const found = textFor(ann, texts);
    if (found === null) {
      const message = `There is no text ${ann.stem}.txt for these annotations. Add it.`;
      yield { kind: "error", error: { file: ann.file.name, line: null, field: null, message } };
      continue;
    }
    used.add(found.text.file);
    yield* annItems(ann, found.text, found.annotator);
  }
  const known = new Set([...files.filter(({ name }) => /\.ann$/i.test(name)), ...used]);
  for (const file of files) {
    if (known.has(file) || isConfiguration(file.name)) continue;
    const message = "No .ann file belongs to this, and it was not read.";
    yield { kind: "notice", notice: { file: file.name, line: null, message } };
  }
}

/**
 * Reads brat's standoff: pairs of `.txt` and `.ann`, with spans in several parts, relations, events (a role is a
 * relation from the trigger), attributes, notes and normalizations. Annotators are folders or ends of file names.
 */
export const readBrat = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => bratDrafts(files), {
    codebookId: "brat",
    declared: bratReading,
    reading: options.reading,
  });
