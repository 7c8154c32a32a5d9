import { describe, expect, test } from "vitest";
import { readAll } from "../read-all";
import { readJsonRecords } from "./read-json-records";

const text = "EU rejects German call";

function read(...records: object[]) {
  const lines = records.map((record) => JSON.stringify({ text, ...record })).join("\n");
  const result = readAll(readJsonRecords([{ name: "a.jsonl", bytes: new TextEncoder().encode(lines) }]));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.documents.flatMap(({ layers }) => layers);
}

describe("records of JSON", () => {
  test("annotators that go by numbers are told apart", () => {
    const spans = [{ start: 0, end: 2, label: "ORG" }];
    const layers = read({ id: 1, annotator_id: 7, spans }, { id: 1, annotator_id: 12, spans });
    expect(layers.map(({ coder }) => coder.pseudonym)).toEqual(["7", "12"]);
    const ofSpans = read({
      spans: [1, 2].map((annotator) => ({ start: 0, end: 2, label: "ORG", annotator })),
    });
    expect(ofSpans.map(({ coder }) => coder.pseudonym)).toEqual(["1", "2"]);
  });

  test("what a span says otherwise than we do becomes an attribute", () => {
    const [layer] = read({
      spans: [
        { start: 0, end: 2, label: "ORG", confidence: 0.9, layer: "fine", note: ["a", "b"], source: "x" },
      ],
    });
    expect(layer?.annotations).toMatchObject([
      {
        confidence: null,
        note: "",
        attributes: { confidence: 0.9, layer: "fine", note: ["a", "b"], source: "x" },
      },
    ]);
  });

  test("what it says as we do does not", () => {
    const [layer] = read({
      spans: [
        {
          id: 4,
          start: 0,
          end: 2,
          text: "EU",
          label: "ORG",
          confidence: 2,
          note: "sure",
          attributes: { a: 1 },
        },
      ],
    });
    expect(layer?.annotations).toMatchObject([{ confidence: 2, note: "sure", attributes: { a: 1 } }]);
  });

  test("what only a later record of an article says of it is kept", () => {
    const lines = [
      { id: 1, text, annotator: "A", spans: [], title: "Lamb", tags: ["x"] },
      { id: 1, text, annotator: "B", spans: [], title: "Other", outlet: "Post", page: "4", more: { n: 1 } },
    ];
    const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"));
    const result = readAll(readJsonRecords([{ name: "a.jsonl", bytes }]));
    expect(result.ok && result.value.documents).toMatchObject([
      {
        metadata: { title: "Lamb", outlet: "Post", extra: { page: "4" } },
        unknown: { "/tags": ["x"], "/more": { n: 1 } },
      },
    ]);
  });
});
