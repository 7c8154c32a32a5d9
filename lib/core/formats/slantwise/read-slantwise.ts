import type { ArticleDocument } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import { err, ok, type Result } from "../../result";
import { readAll, type ReadResult } from "../read-all";
import type { Place } from "../draft";
import type { InputFile, ReadItem } from "../format";
import type { FormatError } from "../format-error";
import { mostArticles, tooManyArticles } from "../most-articles";
import { textLines } from "../json/json-lines";
import { parseJson } from "../json/parse-json";
import { codebookInUse } from "./codebook-in-use";
import { codebookSchema, lineSchema, type Line } from "./line-schema";
import { readLine } from "./read-line";
import { unknownKeys } from "./unknown-keys";

type Shaped = { line: Line; unknown: ArticleDocument["unknown"]; reported: string[] };

function shapeOf(json: string): Result<Shaped, { field: string | null; message: string }[]> {
  const parsed = parseJson(json);
  if (!parsed.ok) return err([{ field: null, message: parsed.error }]);
  const checked = lineSchema.safeParse(parsed.value);
  if (!checked.success) {
    return err(
      checked.error.issues.slice(0, 5).map(({ path, message }) => ({ field: path.join("."), message })),
    );
  }
  const { kept, reported } = unknownKeys(parsed.value, checked.data);
  return ok({ line: checked.data, unknown: kept, reported });
}

/** What the lines before told: codebooks in full, by id and version, and the articles' ids. */
type Known = { codebooks: Map<string, Codebook>; articles: Set<string> };

/** The codebook of a line: its own, that of a line before, or null where neither gives one in full. */
function codebookOf({ codebook }: Line, { codebooks }: Known): Codebook | null {
  const version = JSON.stringify([codebook.id, codebook.version]);
  const full = codebookSchema.safeParse(codebook);
  if (full.success) codebooks.set(version, full.data);
  return codebooks.get(version) ?? null;
}

/** The article of one line, or what is wrong with it. */
function* lineItems(json: string, place: Place, known: Known): Generator<ReadItem> {
  const error = (field: string | null, message: string): ReadItem => ({
    kind: "error",
    error: { ...place, field, message },
  });
  const notice = (message: string): ReadItem => ({ kind: "notice", notice: { ...place, message } });
  const shaped = shapeOf(json);
  if (!shaped.ok) {
    yield* shaped.error.map(({ field, message }) => error(field, message));
    return;
  }
  const { line, unknown, reported } = shaped.value;
  yield* reported.map((key) => notice(`The key ${key} is not part of slantwise/1 and was not kept.`));
  const codebook = codebookOf(line, known);
  if (codebook === null)
    yield notice(`The codebook ${line.codebook.id} is not in the file; one was made of the labels in use.`);
  const { document, problems } = readLine(line, codebook ?? codebookInUse(line), unknown);
  if (known.articles.has(document.id))
    yield error("article.id", `The article ${document.id} appears twice. Leave one out or rename it.`);
  known.articles.add(document.id);
  yield* problems.map(({ field, message }) => error(field, message));
  if (problems.length === 0) yield { kind: "document", document };
}

/**
 * Reads `slantwise/1` files, an article at a time. A line with anything wrong gives errors that name file, line
 * and field, and no article. A codebook given in full on one line serves the later lines that name it.
 */
export function* readSlantwiseItems(files: readonly InputFile[]): Generator<ReadItem> {
  const known: Known = { codebooks: new Map(), articles: new Set() };
  for (const file of files) {
    for (const item of textLines(file)) {
      if (!item.ok) {
        yield { kind: "error", error: item.error };
        continue;
      }
      const { line, text } = item.value;
      yield* lineItems(text, { file: file.name, line }, known);
      if (known.articles.size <= mostArticles) continue;
      yield { kind: "error", error: tooManyArticles(file.name, line) };
      return;
    }
  }
}

/** Reads `slantwise/1` files whole: every article and notice, or every error. */
export const readSlantwise = (files: readonly InputFile[]): Result<ReadResult, FormatError[]> =>
  readAll(readSlantwiseItems(files));
