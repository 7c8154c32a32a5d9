import { z } from "zod";
import type { AttributeValue } from "../../annotation/article-document";
import type { DraftItem } from "../draft";
import { annotatorFolder, stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { jsonFile } from "../json/json-file";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { casItems, casReading } from "./cas-draft";
import { casDocument, type FeatureStructure } from "./cas-structures";

const structure = z.looseObject({
  "%ID": z.union([z.number(), z.string()]).transform(String),
  "%TYPE": z.string(),
});
const casJson = z.object({
  "%TYPES": z.record(z.string(), z.unknown()).default({}),
  "%FEATURE_STRUCTURES": z.array(structure),
  "%VIEWS": z.record(z.string(), z.unknown()).default({}),
});

const valueOf = (value: unknown): AttributeValue | null => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.map(String) : null;
};

/** References begin with `@`; arrays are structures of their own, whose elements take the place of a reference. */
function structuresOf(items: readonly z.infer<typeof structure>[]): FeatureStructure[] {
  const arrays = new Map(items.map((item) => [item["%ID"], item["%ELEMENTS"]]));
  return items.map((item) => {
    const entries = Object.entries(item).filter(([name, value]) => !name.startsWith("%") && value !== null);
    const features = entries.flatMap(([name, value]): [string, AttributeValue][] => {
      const read = name.startsWith("@") ? null : valueOf(value);
      return read === null ? [] : [[name.replace(/^\^/, ""), read]];
    });
    const references = entries.flatMap(([name, value]): [string, string[]][] => {
      if (!name.startsWith("@")) return [];
      const elements = arrays.get(String(value));
      return [[name.slice(1), (Array.isArray(elements) ? elements : [value]).map(String)]];
    });
    return {
      id: item["%ID"],
      type: item["%TYPE"],
      features: new Map(features),
      references: new Map(references),
    };
  });
}

function* readFile(file: InputFile): Generator<DraftItem> {
  const error = (field: string | null, message: string): DraftItem => ({
    kind: "error",
    error: { file: file.name, line: null, field, message },
  });
  const json = jsonFile(file);
  if (!json.ok) {
    yield { kind: "error", error: json.error };
    return;
  }
  const checked = casJson.safeParse(json.value);
  if (!checked.success) {
    yield* checked.error.issues.slice(0, 5).map(({ path, message }) => error(path.join("."), message));
    return;
  }
  const cas = casDocument(structuresOf(checked.data["%FEATURE_STRUCTURES"]));
  if (!cas.ok) {
    yield error(null, cas.error);
    return;
  }
  const id = cas.value.documentId ?? stemOf(file.name);
  yield* casItems(cas.value, { file: file.name, id, annotator: annotatorFolder(file.name) });
}

function* casJsonDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  for (const file of files) yield* readFile(file);
}

/** Reads UIMA CAS in JSON, which says the same as its XMI. */
export const readCasJson = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => casJsonDrafts(files), {
    codebookId: "uima",
    declared: casReading,
    reading: options.reading,
  });
