import type { AttributeValue } from "../../annotation/article-document";
import type { DraftItem } from "../draft";
import { annotatorFolder, stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { readXml, type XmlElement } from "../xml/read-xml";
import { withReferences } from "./xmi-references";
import { casItems, casReading } from "./cas-draft";
import { casDocument, type FeatureStructure } from "./cas-structures";

/** `http:///webanno/custom.ecore` is the package `webanno.custom`. */
const packageOf = (uri: string) =>
  uri
    .replace(/^http:\/\/\//, "")
    .replace(/\.ecore$/, "")
    .replaceAll("/", ".");

/** Every feature structure of an XMI file. Child elements are the items of a feature that is a list. */
function structuresOf(xml: string) {
  const structures: Omit<FeatureStructure, "references">[] = [];
  const duplicates: { id: string; line: number }[] = [];
  const ids = new Set<string>();
  let depth = 0;
  let item: { name: string; text: string } | null = null;
  const open = ({ local, uri, attributes, line }: XmlElement) => {
    depth += 1;
    if (depth === 2) {
      const id = attributes.get("xmi:id") ?? `without id ${structures.length}`;
      const features = new Map<string, AttributeValue>([...attributes].filter(([name]) => name !== "xmi:id"));
      if (ids.has(id) && local !== "View") duplicates.push({ id, line });
      ids.add(id);
      structures.push({ id, type: `${packageOf(uri)}.${local}`, features });
    } else if (depth === 3) item = { name: local, text: "" };
  };
  const result = readXml(xml, {
    open,
    close() {
      const features = structures.at(-1)?.features;
      if (depth === 3 && item && features) {
        const before = features.get(item.name);
        features.set(item.name, typeof before === "object" ? [...before, item.text] : [item.text]);
        item = null;
      }
      depth -= 1;
    },
    text(content) {
      if (item) item.text += content;
    },
  });
  return { result, structures, duplicates };
}

function* readFile(file: InputFile): Generator<DraftItem> {
  const error = (line: number | null, message: string): DraftItem => ({
    kind: "error",
    error: { file: file.name, line, field: null, message },
  });
  const xml = inputText(file);
  if (!xml.ok) {
    yield { kind: "error", error: xml.error };
    return;
  }
  const { result, structures, duplicates } = structuresOf(xml.value.replace(/^\uFEFF/, ""));
  if (!result.ok) {
    yield error(result.error.line, result.error.message);
    return;
  }
  for (const { id, line } of duplicates) yield error(line, `The xmi:id ${id} is used twice.`);
  const cas = casDocument(withReferences(structures));
  if (!cas.ok) {
    yield error(null, cas.error);
    return;
  }
  const id = cas.value.documentId ?? stemOf(file.name);
  yield* casItems(cas.value, { file: file.name, id, annotator: annotatorFolder(file.name) });
}

/** Files that come with a CAS and hold no text: type systems. */
const isTypeSystem = ({ name }: InputFile) => /type-?system[^/]*\.xml$/i.test(name);

function* xmiDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  for (const file of files) if (!isTypeSystem(file)) yield* readFile(file);
}

/** Reads UIMA CAS in XMI: annotations with their features, relations, slots and chains. A folder is an annotator. */
export const readXmi = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => xmiDrafts(files), { codebookId: "uima", declared: casReading, reading: options.reading });
