import { describe, expect, test } from "vitest";
import { readDoccano } from "@/lib/core/formats/doccano/read-doccano";
import type { InputFile, ReadItem } from "@/lib/core/formats/format";
import { readConll } from "@/lib/core/formats/conll/read-conll";
import { readJsonRecords } from "@/lib/core/formats/json-records/read-json-records";
import { readLabelStudio } from "@/lib/core/formats/label-studio/read-label-studio";
import { readProdigy } from "@/lib/core/formats/prodigy/read-prodigy";
import { readAll } from "@/lib/core/formats/read-all";
import { readWebAnnotations } from "@/lib/core/formats/web-annotation/read-web-annotations";
import { hasSamples, sample } from "./samples";

/** What a sample gives: articles, spans, relations, and how many spans the chosen reading gets right. */
function figures(items: Iterable<ReadItem>) {
  const result = readAll(items);
  if (!result.ok) return result.error.map(({ file, line, message }) => `${file}, ${line}: ${message}`);
  const layers = result.value.documents.flatMap((document) => document.layers);
  const best = result.value.offsets?.counts.find(({ reading }) => reading === result.value.offsets?.chosen);
  return {
    articles: result.value.documents.length,
    spans: layers.flatMap(({ annotations }) => annotations).length,
    relations: layers.flatMap(({ relations }) => relations).length,
    right: best?.right ?? 0,
  };
}

const found = (articles: number, spans: number, relations: number, right: number) => ({
  articles,
  spans,
  relations,
  right,
});

type Case = [
  path: string,
  read: (files: InputFile[]) => Iterable<ReadItem>,
  expected: ReturnType<typeof figures>,
];

describe.skipIf(!hasSamples)("published samples", () => {
  test.each<Case>([
    ["doccano/export_sequence_labeling.jsonl", readDoccano, found(3, 4, 0, 4)],
    ["doccano/relation_extraction__example.jsonl", readDoccano, found(1, 4, 3, 4)],
    ["doccano/sequence_labeling__example_overlapping.jsonl", readDoccano, found(1, 2, 0, 0)],
    ["doccano/text_classification__example.jsonl", readDoccano, found(3, 0, 0, 0)],
    [
      "doccano/sequence_labeling__example.jsonl",
      readDoccano,
      ["sequence_labeling__example.jsonl, 3: Invalid input: expected string, received undefined"],
    ],
    ["label-studio/converter_csv_test2.json", readLabelStudio, found(1, 0, 0, 0)],
    ["label-studio/previous_export.json", readLabelStudio, found(1, 0, 0, 0)],
    ["prodigy-spacy/fashion_brands_eval.head15.jsonl", readProdigy, found(15, 2, 0, 2)],
    ["prodigy-spacy/rel_annotations.head3.jsonl", readProdigy, found(3, 17, 14, 17)],
    ["prodigy-spacy/patterns.head10.jsonl", readProdigy, found(0, 0, 0, 0)],
    ["armpro/ArMPro_span_dev_V2.head40.jsonl", readJsonRecords, found(40, 67, 0, 67)],
    ["semeval21-task6/dev_set_task2.first25.json", readJsonRecords, found(25, 69, 0, 69)],
    ["conll-bio/emerging.dev.head400.conll", readConll, found(1, 18, 0, 18)],
    ["doccano/sequence_labeling__example.conll", readConll, found(1, 2, 0, 2)],
    [
      "doccano/sequence_labeling__labeling.invalid.conll",
      readConll,
      [
        "sequence_labeling__labeling.invalid.conll, 1: “SOCCERO SOCCERO SOCCERO” is no token with a tag such as B-LOC, I-LOC or O.",
      ],
    ],
    ["doccano/valid_labels.json", readDoccano, found(0, 0, 0, 0)],
  ])("%s", (path, read, expected) => {
    expect(figures(read(sample(path)))).toEqual(expected);
  });

  test("W3C’s examples of selectors are placed in texts that have what they point to", () => {
    const text = `${"x".repeat(412)}${"y".repeat(383)} this is an anotation that has some`;
    const file = (name: string) => ({ name, bytes: new TextEncoder().encode(text) });
    const texts = [file("page1.txt"), file("ebook1.txt"), file("document1.txt")];
    const result = readAll(
      readWebAnnotations([
        ...texts,
        ...sample("w3c-web-annotation").filter(({ name }) => name.endsWith(".json")),
      ]),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const spans = result.value.documents.flatMap(({ id, layers }) =>
      layers.flatMap(({ annotations }) =>
        annotations.map(({ labelId, parts, note }) => ({ id, labelId, parts, note })),
      ),
    );
    expect(spans).toMatchObject([
      { id: "page1", labelId: "annotation", parts: [{ quote: "anotation" }] },
      { id: "ebook1", labelId: "annotation", parts: [{ start: 412, end: 795 }] },
      { id: "document1", labelId: "love", parts: [{ start: 6, end: 27 }] },
    ]);
  });
});
