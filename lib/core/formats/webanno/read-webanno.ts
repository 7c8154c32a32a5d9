import { casItems, casReading } from "../cas/cas-draft";
import type { DraftItem } from "../draft";
import { annotatorFolder, stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { unescapeText } from "./escaping";
import { tsvContent } from "./tsv-annotations";
import { tsvLayer, type TsvLayer } from "./tsv-columns";
import { textBuilder, type TsvUnit } from "./tsv-text";

type Problem = { line: number; message: string };
type Parsed = { text: string; layers: TsvLayer[]; units: TsvUnit[]; problems: Problem[] };

const unitPattern = /^(\d+-\d+(?:\.\d+)?)\t(\d+)-(\d+)\t([^\t]*)(?:\t(.*))?$/s;

/** Reads header and rows. Only line feeds end a line: other line breaks may stand in texts. */
function parse(content: string): Parsed {
  const parsed: Parsed = { text: "", layers: [], units: [], problems: [] };
  const builder = textBuilder();
  const fail = (line: number, message: string) => parsed.problems.push({ line, message });
  const lines = content.replace(/^\uFEFF/, "").split("\n");
  if (!/^#FORMAT=WebAnno TSV 3\.\d/.test(lines[0] ?? "")) {
    fail(1, "Does not begin with #FORMAT=WebAnno TSV 3 and a version.");
    return parsed;
  }
  for (const [index, raw] of lines.entries()) {
    const text = raw.replace(/\r$/, "");
    const line = index + 1;
    if (text === "" || /^#(?:FORMAT|Sentence\.)/.test(text)) continue;
    if (text.startsWith("#Text=")) builder.line(unescapeText(text.slice("#Text=".length)));
    else if (text.startsWith("#T_")) {
      const first = parsed.layers.reduce((count, { columns }) => count + columns.length, 0);
      const layer = tsvLayer(text, first);
      if (layer.ok) parsed.layers.push(layer.value);
      else fail(line, layer.error);
    } else {
      const [, name, begin, end, token, cells] = unitPattern.exec(text) ?? [];
      if (name === undefined || token === undefined) {
        fail(line, `“${text.slice(0, 60)}” is no row such as 1-2, 5-7, token.`);
        continue;
      }
      const unit = { name, begin: Number(begin), end: Number(end), cells: (cells ?? "").split("\t"), line };
      const problem = builder.begin(unit.begin);
      if (problem !== null) fail(line, problem);
      const covered = builder.slice(unit.begin, unit.end);
      if (problem === null && covered !== unescapeText(token)) {
        fail(
          line,
          `The token “${token}” is not what stands at ${unit.begin}–${unit.end}: “${covered.slice(0, 100)}”.`,
        );
      }
      parsed.units.push(unit);
    }
  }
  parsed.text = builder.text();
  return parsed;
}

function* readFile(file: InputFile): Generator<DraftItem> {
  const content = inputText(file);
  if (!content.ok) {
    yield { kind: "error", error: content.error };
    return;
  }
  const { text, layers, units, problems } = parse(content.value);
  const { annotations, links, problems: more } = tsvContent(layers, units);
  for (const { line, message } of [...problems, ...more]) {
    yield { kind: "error", error: { file: file.name, line, field: null, message } };
  }
  if (problems.length + more.length > 0) return;
  const cas = { documentId: null, title: "", language: "", text, annotations, links };
  yield* casItems(cas, {
    file: file.name,
    id: stemOf(file.name),
    annotator: annotatorFolder(file.name),
  });
}

function* webannoDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  for (const file of files) yield* readFile(file);
}

/** Reads WebAnno TSV 3: span layers, stacked and over parts of tokens, slots, chains and relations. A folder is an annotator. */
export const readWebanno = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => webannoDrafts(files), {
    codebookId: "webanno",
    declared: casReading,
    reading: options.reading,
  });
