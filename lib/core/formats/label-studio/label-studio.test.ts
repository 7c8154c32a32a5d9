import { describe, expect, test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { labelStudioReading, readLabelStudio } from "./read-label-studio";
import { labelStudioWriter, fitLabelStudio } from "./write-label-studio";

const read = (value: unknown) => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return readAll(readLabelStudio([{ name: "data.json", bytes: new TextEncoder().encode(text) }]));
};

describe("LabelStudio", () => {
  test("loses exactly what was told", () => {
    losesExactlyWhatWasTold({
      write: () => labelStudioWriter(),
      read: readLabelStudio,
      reading: labelStudioReading,
      fit: (document) => fitLabelStudio(document, writeDefaults),
    });
  });

  const region = (start: number, end: number, text: string) => ({
    id: "r1",
    from_name: "label",
    to_name: "text",
    type: "labels",
    value: { start, end, text, labels: ["Doubt", "Slogans"] },
    meta: { text: ["why so-called?"] },
  });
  const task = (annotation: object, data: object = { text: "😀 The so-called aid" }) => [
    { id: 7, data, annotations: [{ completed_by: { id: 3, email: "a@example.org" }, ...annotation }] },
  ];

  test("old releases’ UTF-16 offsets are proved by the quotation; several labels are several spans", () => {
    const result = read(task({ result: [region(7, 16, "so-called")] }));
    expect(result.ok && result.value.offsets?.chosen.unit).toBe("UTF-16 units");
    const layer = result.ok ? result.value.documents[0]?.layers[0] : undefined;
    expect(layer?.annotations.map(({ labelId, note }) => [labelId, note])).toEqual([
      ["Doubt", "why so-called?"],
      ["Slogans", "why so-called?"],
    ]);
    expect(layer?.coder.pseudonym).toBe("a@example.org");
  });

  test("ground truth is gold, predictions are suggestions, skipped annotations are told", () => {
    const [item] = task({ result: [], ground_truth: true });
    const skipped = { completed_by: 4, was_cancelled: true, result: [] };
    const annotations = [...(item?.annotations ?? []), skipped];
    const predictions = [{ model_version: "m1", result: [region(6, 15, "so-called")] }];
    const result = read([{ ...item, annotations, predictions }]);
    expect(result.ok && result.value.documents[0]?.layers.map(({ kind }) => kind)).toEqual([
      "adjudicator",
      "suggestion",
    ]);
    expect(result.ok && result.value.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining("skipped"),
    ]);
  });

  test.each([
    ["a task without a text", task({ result: [] }, { n: 1 }), "item 1, data"],
    ["a result without a type", task({ result: [{ id: "x" }] }), "item 1, annotations.0.result.0.type"],
    ["a quotation from elsewhere", task({ result: [region(0, 3, "aid")] }), "Doubt 0–3 of article 7"],
  ])("%s is refused by its place", (_, value, field) => {
    const result = read(value);
    expect(result.ok ? [] : result.error).toContainEqual(expect.objectContaining({ field }));
  });

  test("an article’s own number is its name", () => {
    const result = read(task({ result: [] }, { text: "Aid.", article_id: 41 }));
    expect(result.ok && result.value.documents[0]?.id).toBe("41");
  });

  test("several results of one control about a region or the text are all kept", () => {
    const choice = (value: string, place = {}) => ({
      from_name: "why",
      type: "choices",
      value: { ...place, choices: [value] },
    });
    const place = { start: 6, end: 15 };
    const about = ["ironic", "distant"].map((value) => ({ ...choice(value, place), id: "r1" }));
    const result = read(task({ result: [region(6, 15, "so-called"), ...about, choice("a"), choice("b")] }));
    const layer = result.ok ? result.value.documents[0]?.layers[0] : undefined;
    expect(layer?.annotations[0]?.attributes).toEqual({ why: ["ironic", "distant"] });
    expect(layer?.judgements).toEqual([{ judgementId: "why", value: ["a", "b"] }]);
  });

  test("a rating between two numbers is an answer, not our confidence", () => {
    const rating = {
      id: "r1",
      from_name: "confidence",
      type: "rating",
      value: { start: 6, end: 15, rating: 2.5 },
    };
    const result = read(task({ result: [region(6, 15, "so-called"), rating] }));
    expect(result.ok && result.value.documents[0]?.layers[0]?.annotations[0]).toMatchObject({
      confidence: null,
      attributes: { confidence: 2.5 },
    });
  });
});
