import { describe, expect, test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { doccanoReading, readDoccano } from "./read-doccano";
import { doccanoWriter, fitDoccano } from "./write-doccano";

const read = (...lines: unknown[]) => {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  return readAll(readDoccano([{ name: "A1.jsonl", bytes: new TextEncoder().encode(text) }]));
};

describe("doccano JSON Lines", () => {
  test("lose exactly what was told", () => {
    losesExactlyWhatWasTold({
      write: () => doccanoWriter(),
      read: readDoccano,
      reading: doccanoReading,
      fit: (document) => fitDoccano(document, writeDefaults),
    });
  });

  test("both shapes give the same", () => {
    const triples = read({ id: 1, text: "EU rejects", label: [[0, 2, "ORG"]] });
    const entities = read({
      id: 1,
      text: "EU rejects",
      entities: [{ id: 9, label: "ORG", start_offset: 0, end_offset: 2 }],
      relations: [],
      Comments: [],
    });
    expect(triples).toEqual(entities);
    expect(triples.ok && triples.value.documents[0]?.layers[0]?.annotations[0]?.parts[0]?.quote).toBe("EU");
  });

  test("intents and slots: triples under entities, classes beside them", () => {
    const result = read({ text: "Find a flight", entities: [[7, 13, "Thing"]], cats: ["travel"] });
    expect(result.ok && result.value.documents[0]?.layers[0]).toMatchObject({
      annotations: [{ labelId: "Thing", parts: [{ quote: "flight" }] }],
      judgements: [{ judgementId: "label", value: ["travel"] }],
    });
  });

  test.each([[{ good: 1, bad: 0 }], [{ good: true, bad: false }], [{ good: 0.7, bad: 0 }]])(
    "of classes with scores %j those above zero are meant",
    (cats) => {
      const result = read({ text: "EU", cats });
      expect(result.ok && result.value.documents[0]?.layers[0]?.judgements).toEqual([
        { judgementId: "label", value: ["good"] },
      ]);
    },
  );

  test("fields that doccano doesn't define are kept and named", () => {
    const result = read({
      text: "EU",
      label: [],
      topic: { id: 7 },
      meta: { outlet: "The Paper", wikiPageID: 3 },
    });
    const document = result.ok ? result.value.documents[0] : undefined;
    expect(document?.unknown).toEqual({ "/topic": { id: 7 } });
    expect(document?.metadata).toMatchObject({ outlet: "The Paper", extra: { wikiPageID: "3" } });
    expect(result.ok && result.value.notices[0]?.message).toContain("topic");
  });

  test.each([
    [{ label: [[0, 2, "ORG"]] }, "text"],
    [{ text: "EU", label: [[0, "2", "ORG"]] }, "label.0.1"],
    [[], null],
    ['{"text": "EU", "label": [', null],
  ])("%j is refused by line and field", (line, field) => {
    const result = read({ text: "EU", label: [] }, line);
    expect(result.ok ? [] : result.error).toContainEqual(expect.objectContaining({ line: 2, field }));
  });
});
