import type { InputFile } from "./format";
import { splitPath } from "./file-path";
import { recordKeys, type RecordKeys } from "./record-keys";

/** Which format some files are in, and what told it. */
export type Detected = { formatId: string; reason: string };

const headLength = 65_536;

/** The beginning of a file as text, whatever it is; good enough to recognise, never to read. */
const headOf = ({ bytes }: InputFile) =>
  new TextDecoder("utf-8").decode(bytes.subarray(0, headLength)).replace(/^\uFEFF/, "");

/** What is known of a file before it is read; `keys` are those of JSON, null for any other. */
type Glance = { name: string; head: string; keys: RecordKeys | null };
type Rule = { formatId: string; reason: string; fits(file: Glance): boolean };

const isJsonFile = (name: string) => /\.(?:json|jsonl|ndjson|jsonld)$/i.test(name);

function glanceAt(file: InputFile): Glance {
  const head = headOf(file);
  return { name: file.name, head, keys: isJsonFile(file.name) ? recordKeys(head) : null };
}

const json = (formatId: string, reason: string, test: (keys: RecordKeys, head: string) => boolean): Rule => ({
  formatId,
  reason,
  fits: ({ keys, head }) => keys !== null && test(keys, head),
});
const anyOf = (keys: ReadonlySet<string>, ...names: string[]) => names.some((name) => keys.has(name));
const byName = (formatId: string, reason: string, pattern: RegExp): Rule => ({
  formatId,
  reason,
  fits: ({ name }) => pattern.test(name),
});
const byHead = (formatId: string, reason: string, pattern: RegExp): Rule => ({
  formatId,
  reason,
  fits: ({ head }) => pattern.test(head),
});

/** The first rule that fits decides, so what is unmistakable stands first. */
const rules: readonly Rule[] = [
  json("slantwise", "the schema slantwise/1", (_, head) => head.includes('"slantwise/1"')),
  byHead("webanno", "the first line #FORMAT=WebAnno TSV", /^#FORMAT=WebAnno TSV/),
  byName("brat", "a file .ann", /\.ann$/i),
  byName("xmi", "a file .xmi", /\.xmi$/i),
  byHead("xmi", "an element xmi:XMI", /<xmi:XMI[\s>]/),
  byHead("tei", "an element TEI", /<TEI[\s>]/),
  json("cas-json", "the key %FEATURE_STRUCTURES", ({ own }) => own.has("%FEATURE_STRUCTURES")),
  json("web-annotation", "the context of Web Annotations", (_, head) => head.includes("www.w3.org/ns/anno")),
  json("basil", "the keys of BASIL", ({ own }) => anyOf(own, "phrase-level-annotations", "body-paragraphs")),
  json(
    "label-studio",
    "tasks with data and annotations",
    ({ own }) => own.has("data") && anyOf(own, "annotations", "completions", "predictions"),
  ),
  json(
    "prodigy",
    "examples with hashes, tokens or patterns",
    ({ own, all }) =>
      anyOf(all, "_input_hash", "_task_hash", "_annotator_id", "token_start") || own.has("pattern"),
  ),
  json(
    "doccano",
    "entities with start_offset, or labels as triples or classes",
    ({ own, all }, head) =>
      own.has("text") &&
      !/"labels?"\s*:\s*\[\s*\{/.test(head) &&
      (anyOf(all, "start_offset", "background_color") || /"labels?"\s*:\s*\[\s*(?:\[\s*\d|"|\])/.test(head)),
  ),
  json("json-records", "records of JSON", () => true),
  byName("html", "a file .html", /\.x?html?$/i),
  byName("conll", "a file .conll, .bio or .iob", /\.(?:conll\w*|bio|iob\d?)$/i),
  byHead("conll", "a table of tokens", /^(?:tok|token|word|form)\t/i),
  byName(
    "ptc",
    "label files of a propaganda corpus",
    /\.labels$|-labels-[^/]*\.txt$|\.task[^/]*\.(?:txt|tsv|out)$/i,
  ),
  byHead("ptc", "rows of id, technique, start and end", /^\d{3,}\t[^\t\n]+\t\d+(?:\t\d+)?\r?(?:\n|$)/),
  byHead("babe", "the columns label_bias or label_opinion", /^[^\n]*\blabel_(?:bias|opinion)\b/),
  byName("csv", "a table", /\.(?:csv|tsv)$/i),
  byName("text", "plain text", /\.txt$/i),
];

/**
 * The format of a set of files: that of the file whose rule stands first, since texts and type systems come along
 * with others. Null when nothing is recognised.
 */
export function detectFormat(files: readonly InputFile[]): Detected | null {
  const found = files.flatMap((file) => {
    const glance = glanceAt(file);
    const at = rules.findIndex((rule) => rule.fits(glance));
    return at === -1 ? [] : [{ at, name: splitPath(file.name).name }];
  });
  const [best] = found.sort((one, other) => one.at - other.at);
  const rule = rules[best?.at ?? -1];
  return rule && best ? { formatId: rule.formatId, reason: `${best.name}: ${rule.reason}` } : null;
}
