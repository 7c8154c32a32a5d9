import { describe, expect, test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { prodigyReading, readProdigy } from "./read-prodigy";
import { prodigyWriter, fitProdigy } from "./write-prodigy";

const read = (value: unknown) => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return readAll(readProdigy([{ name: "data.json", bytes: new TextEncoder().encode(text) }]));
};

describe("Prodigy", () => {
  test("loses exactly what was told", () => {
    losesExactlyWhatWasTold({
      write: () => prodigyWriter(),
      read: readProdigy,
      reading: prodigyReading,
      fit: (document) => fitProdigy(document, writeDefaults),
    });
  });

  const example = {
    text: "The so-called aid",
    tokens: [
      { text: "The", start: 0, end: 3, id: 0, ws: true },
      { text: "so-called", start: 4, end: 13, id: 1, ws: true },
      { text: "aid", start: 14, end: 17, id: 2, ws: false },
    ],
    spans: [
      { start: 4, end: 13, token_start: 1, token_end: 1, label: "Doubt" },
      { start: 14, end: 17, token_start: 2, token_end: 2, label: "Thing" },
    ],
    _input_hash: 5,
  };

  test("relations are found by token, annotators by id, and answers other than accept are told", () => {
    const lines = [
      { ...example, _annotator_id: "A", relations: [{ head: 1, child: 2, label: "bears_on" }] },
      { ...example, _annotator_id: "B", answer: "ignore" },
    ];
    const result = read(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(result.ok && result.value.documents).toHaveLength(1);
    const layers = result.ok ? (result.value.documents[0]?.layers ?? []) : [];
    expect(layers.map(({ coder, relations }) => [coder.pseudonym, relations.length])).toEqual([["A", 1]]);
    expect(result.ok && result.value.notices[0]?.message).toContain("ignore");
  });

  test("a token’s text proves the span on it", () => {
    const spans = [{ start: 4, end: 13, token_start: 1, token_end: 1, label: "Doubt" }];
    const tokens = example.tokens.map((token) => ({ ...token, text: token.text.toUpperCase() }));
    const result = read({ ...example, spans, tokens });
    expect(result.ok ? "" : result.error[0]?.message).toContain("reads “so-called”");
  });

  test("an article’s own number is its name", () => {
    const result = read({ ...example, meta: { article_id: 41, outlet: "Post" } });
    expect(result.ok && result.value.documents).toMatchObject([{ id: "41", metadata: { outlet: "Post" } }]);
  });
});
