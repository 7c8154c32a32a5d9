import type { InputFile } from "./format";

/** The names of the files that each format's reader looks at; others of a folder only lie beside them. */
const ownNames: Readonly<Record<string, RegExp>> = {
  slantwise: /\.(?:jsonl?|ndjson)$/i,
  csv: /\.(?:csv|tsv|txt)$/i,
  "csv-spreadsheet": /\.(?:csv|tsv|txt)$/i,
  tsv: /\.(?:csv|tsv|txt)$/i,
  "label-studio": /\.jsonl?$/i,
  "hugging-face": /\.(?:jsonl?|ndjson)$/i,
  xmi: /\.xmi$/i,
  "cas-json": /\.json$/i,
  webanno: /\.tsv$/i,
  brat: /\.(?:ann|txt)$/i,
  prodigy: /\.(?:jsonl?|ndjson)$/i,
  "web-annotation": /\.(?:jsonld|jsonl?|txt)$/i,
  doccano: /\.(?:jsonl?|ndjson)$/i,
  ptc: /\.(?:txt|labels|tsv|out|template)$/i,
  conll: /\.(?:conll\w*|bio|iob\d?|tsv)$/i,
  "json-records": /\.(?:jsonl?|ndjson)$/i,
  basil: /\.json$/i,
  babe: /\.csv$/i,
  tei: /\.xml$/i,
  html: /\.x?html?$/i,
  text: /\.txt$/i,
};

/** Files that come with corpora and are no part of them. */
const isAbout = /(?:^|\/)(?:readme|licen[cs]e|source|notice|changelog)(?:\.[a-z]+)?$/i;

/** Parts the files of a set into those that a format reads and those that it passes over; a single file is its own. */
export function ownFiles(
  formatId: string,
  files: readonly InputFile[],
): { own: InputFile[]; others: InputFile[] } {
  const pattern = ownNames[formatId];
  const isOwn = ({ name }: InputFile) => pattern === undefined || (pattern.test(name) && !isAbout.test(name));
  const own = files.filter(isOwn);
  if (files.length === 1 || own.length === 0) return { own: [...files], others: [] };
  return { own, others: files.filter((file) => !isOwn(file)) };
}
