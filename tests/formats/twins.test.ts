import { describe, expect, test } from "vitest";
import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import { readCasJson } from "@/lib/core/formats/cas/read-cas-json";
import { readXmi } from "@/lib/core/formats/cas/read-xmi";
import { readConll } from "@/lib/core/formats/conll/read-conll";
import { withFileIds } from "@/lib/core/formats/file-ids";
import type { InputFile, ReadItem } from "@/lib/core/formats/format";
import { readAll } from "@/lib/core/formats/read-all";
import { readTei } from "@/lib/core/formats/tei/read-tei";
import { readWebanno } from "@/lib/core/formats/webanno/read-webanno";
import { hasSamples, sample } from "./samples";

function only(items: Iterable<ReadItem>): ArticleDocument {
  const result = readAll(items);
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join("\n"));
  const [document] = result.value.documents;
  if (!document) throw new Error("no article");
  return document;
}

/** What two files about one document have in common, whatever each format names it by. */
function content(document: ArticleDocument) {
  const { text, layers } = withFileIds({ ...document, layers: document.layers });
  return {
    text,
    annotations: layers.flatMap(({ annotations }) =>
      annotations.map(({ id, labelId, parts, attributes }) => ({ id, labelId, parts, attributes })),
    ),
    relations: layers.flatMap(({ relations }) =>
      relations.map(({ type, fromId, toId }) => ({ type, fromId, toId })),
    ),
  };
}

const find = (files: InputFile[], ending: string) => files.filter(({ name }) => name.endsWith(ending));

/** The reference files were written from a layer of another name than the XMI beside them has. */
const layerNames = { NamedEntity: "Span" } as const;
const sameNames = (document: ArticleDocument): ArticleDocument => ({
  ...document,
  layers: document.layers.map((layer) => ({
    ...layer,
    annotations: layer.annotations.map((annotation) => ({
      ...annotation,
      labelId: annotation.labelId === "NamedEntity" ? layerNames.NamedEntity : annotation.labelId,
    })),
  })),
});

const suite = hasSamples
  ? [...new Set(sample("webanno-tsv3", "suite").map(({ name }) => name.split("/")[0] ?? ""))]
  : [];

describe.skipIf(!hasSamples)("WebAnno TSV and XMI of the same document", () => {
  test.each(suite)("%s", (name) => {
    const files = sample("webanno-tsv3", "suite", name);
    const tsv = content(only(readWebanno(find(files, ".tsv"))));
    const xmi = content(sameNames(only(readXmi(find(files, ".xmi")))));
    if (name === "testAnnotationWithTrailingWhitespace") {
      // The XMI's span ends on the space behind the word, where no row of the TSV can stand.
      expect(tsv.annotations.map(({ parts }) => parts[0]?.quote)).toEqual(["one"]);
      expect(xmi.annotations.map(({ parts }) => parts[0]?.quote)).toEqual(["one "]);
    } else expect(tsv).toEqual(xmi);
  });

  test("every file of the curation tests is read", () => {
    const files = find(sample("webanno-tsv3", "curation"), ".tsv");
    const read = files.map((file) => content(only(readWebanno([file]))));
    expect(read).toHaveLength(21);
    const relations = read.filter((item) => item.relations.length > 0);
    expect(relations.map((item) => item.relations.length)).toEqual([25, 26, 26]);
  });
});

describe.skipIf(!hasSamples)("UIMA CAS in JSON and XMI", () => {
  test.each(["casWithEmojiUnicodeTextAndAnnotations", "tsv3-testSimpleSlotFeature"])("%s", (name) => {
    const files = sample("uima-cas", name);
    const xmi = content(only(readXmi(find(files, ".xmi"))));
    for (const file of find(files, ".json")) expect(content(only(readCasJson([file])))).toEqual(xmi);
    expect(xmi.annotations.length).toBeGreaterThan(2);
  });

  test("an XMI without its text is refused, its JSON is read", () => {
    const files = sample("uima-cas", "casWithTextAndAnnotations");
    const xmi = readAll(readXmi(find(files, ".xmi")));
    expect(xmi.ok ? "" : xmi.error[0]?.message).toContain("no view with a text");
    const json = content(only(readCasJson(find(files, ".json"))));
    expect(json.annotations.map(({ parts }) => parts[0]?.quote)).toEqual(["This", "is", "a", "test"]);
  });
});

describe.skipIf(!hasSamples)("Redewiedergabe: TEI, XMI and columns of the same sample", () => {
  const files = hasSamples ? sample("tei-xmi-tsv-redewiedergabe") : [];
  const counts = (document: ArticleDocument, names: Record<string, string>) => {
    const found: Record<string, number> = {};
    for (const { labelId } of document.layers.flatMap(({ annotations }) => annotations)) {
      const name = names[labelId];
      if (name !== undefined) found[name] = (found[name] ?? 0) + 1;
    }
    return found;
  };
  const words = (text: string) => text.split(/\s+/).join(" ").trim();

  test.each(find(files, ".xml"))("$name", (file) => {
    const tei = only(readTei([file]));
    expect(tei.layers[0]?.annotations.length).toBeGreaterThan(3);
    const columns = files.find(
      ({ name }) => name === file.name.replace("__xml__", "__tsv__").replace(".xml", ".tsv"),
    );
    if (columns === undefined) return;
    const table = only(readConll([columns]));
    const teiNames = { said: "stwr", frame: "frame", speaker: "speaker", intExpr: "intexpr" };
    const tableNames = { stwr: "stwr", frame: "frame", speaker: "speaker", intexpr: "intexpr" };
    const [inTei, inTable] = [counts(tei, teiNames), counts(table, tableNames)];
    expect(inTable["stwr"]).toBe(inTei["stwr"]);
    expect(words(tei.text).replaceAll(" ", "")).toBe(words(table.text).replaceAll(" ", ""));
  });

  test.each(find(files, ".xmi"))("$name", (file) => {
    const xmi = only(readXmi([file]));
    const tei = files.find(
      ({ name }) => name === file.name.replace("__xmi__", "__xml__").replace(".xmi", ".xml"),
    );
    if (tei === undefined) return;
    const quotes = (document: ArticleDocument, label: string) =>
      document.layers
        .flatMap(({ annotations }) => annotations)
        .filter(({ labelId }) => labelId === label)
        .map(({ parts }) => words(parts.map(({ quote }) => quote).join(" ")));
    expect(quotes(only(readTei([tei])), "said")).toEqual(quotes(xmi, "Stwr"));
  });

  test.each(find(files, ".tsv").filter(({ name }) => /__tsv__/.test(name)))("$name", (file) => {
    expect(only(readConll([file])).layers[0]?.annotations.length).toBeGreaterThan(3);
  });
});
