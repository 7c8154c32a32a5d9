import type { ArticleDocument } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import { err, ok, type Result } from "../../result";
import { readAll, type ReadResult } from "../read-all";
import type { InputFile, ReadItem } from "../format";
import type { FormatError } from "../format-error";
import { mostArticles, tooManyArticles } from "../most-articles";
import { textLines } from "../json/json-lines";
import { parseJson } from "../json/parse-json";
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

/** A codebook that the file never gives in full, made of the labels, attributes and judgements that the line uses. */
function codebookInUse({ codebook, annotations, judgements, relations }: Line): Codebook {
  const named = (ids: readonly string[]) =>
    [...new Set(ids)].sort().map((id) => ({ id, name: id, definition: "" }));
  const open = { type: "text" as const, choices: [], isRequired: false };
  return {
    id: codebook.id,
    name: codebook.id,
    version: codebook.version,
    language: "",
    description: "",
    groups: [],
    labels: named(annotations.map(({ label }) => label)).map((label) => ({
      ...label,
      spanRule: "",
      positive: [],
      nearMisses: [],
      groupIds: [],
      key: null,
      mapsTo: {},
      note: "",
    })),
    attributes: named(annotations.flatMap(({ attributes }) => Object.keys(attributes))).map((attribute) => ({
      ...attribute,
      ...open,
      labelIds: null,
      condition: null,
    })),
    judgements: named(judgements.map(({ attribute }) => attribute)).map((question) => ({
      ...question,
      ...open,
    })),
    relationTypes: named(relations.map(({ type }) => type)).map((type) => ({
      ...type,
      from: "any",
      to: "any",
      isSymmetric: false,
    })),
  };
}

/**
 * Reads `slantwise/1` files, an article at a time. A line with anything wrong gives errors that name file, line
 * and field, and no article. A codebook given in full on one line serves the later lines that name it.
 */
export function* readSlantwiseItems(files: readonly InputFile[]): Generator<ReadItem> {
  const codebooks = new Map<string, Codebook>();
  const seen = new Set<string>();
  for (const file of files) {
    for (const item of textLines(file)) {
      if (!item.ok) {
        yield { kind: "error", error: item.error };
        continue;
      }
      const { line: number, text } = item.value;
      const at = (field: string | null, message: string): ReadItem => ({
        kind: "error",
        error: { file: file.name, line: number, field, message },
      });
      const note = (message: string): ReadItem => ({
        kind: "notice",
        notice: { file: file.name, line: number, message },
      });
      const shaped = shapeOf(text);
      if (!shaped.ok) {
        yield* shaped.error.map(({ field, message }) => at(field, message));
        continue;
      }
      const { line, unknown, reported } = shaped.value;
      for (const key of reported) {
        yield note(`The key ${key} is not part of slantwise/1 and was not kept.`);
      }
      const version = JSON.stringify([line.codebook.id, line.codebook.version]);
      const full = codebookSchema.safeParse(line.codebook);
      if (full.success) codebooks.set(version, full.data);
      const known = codebooks.get(version);
      if (known === undefined) {
        yield note(`The codebook ${line.codebook.id} is not in the file; one was made of the labels in use.`);
      }
      const { document, problems } = readLine(line, known ?? codebookInUse(line), unknown);
      if (seen.has(document.id)) yield at("article.id", `The article ${document.id} appears twice.`);
      seen.add(document.id);
      if (seen.size > mostArticles) {
        yield { kind: "error", error: tooManyArticles(file.name, number) };
        return;
      }
      yield* problems.map(({ field, message }) => at(field, message));
      if (problems.length === 0) yield { kind: "document", document };
    }
  }
}

/** Reads `slantwise/1` files whole: every article and notice, or every error. */
export const readSlantwise = (files: readonly InputFile[]): Result<ReadResult, FormatError[]> =>
  readAll(readSlantwiseItems(files));
