import { describe, expect, test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { ptcReading } from "./ptc-carries";
import { readPtc } from "./read-ptc";
import { fitPtc, ptcWriter } from "./write-ptc";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const read = (...files: [string, string][]) =>
  readAll(readPtc(files.map(([name, text]) => file(name, text))));
const spansOf = (result: ReturnType<typeof read>) =>
  result.ok
    ? result.value.documents.flatMap(({ layers }) =>
        layers.flatMap(({ annotations }) =>
          annotations.map(({ labelId, parts }) => [labelId, parts.map(({ quote }) => quote).join()]),
        ),
      )
    : result.error;

describe("PTC and SemEval files", () => {
  test("lose exactly what was told", () => {
    losesExactlyWhatWasTold({
      write: () => ptcWriter(),
      read: readPtc,
      reading: ptcReading,
      fit: (document) => fitPtc(document, writeDefaults),
    });
  });

  test.each([
    "article1.task-FLC.labels",
    "article1.task2-TC.labels",
    "article1.task-flc-tc.labels",
    "train-labels-task-flc-tc/article1.task-flc-tc.labels",
    "train-task2-TC.labels",
    "1-labels-subtask-3-spans.txt",
    "article1-labels-subtask-3.txt",
  ])("techniques in %s", (name) => {
    expect(
      spansOf(read(["article1.txt", "The title\n\nSo-called aid."], [name, "1\tDoubt\t11\t20\n"])),
    ).toEqual([["Doubt", "So-called"]]);
  });

  test("spans without techniques, lines, paragraphs, genres and frames", () => {
    const text: [string, string] = ["article1.txt", "The title\n\nSo-called aid.\n\nMore."];
    expect(spansOf(read(text, ["article1.task1-SI.labels", "1\t11\t20\n"]))).toEqual([
      ["propaganda", "So-called"],
    ]);
    expect(
      spansOf(read(text, ["article1.task-SLC.labels", "1\t1\tnon-propaganda\n1\t3\tpropaganda\n"])),
    ).toEqual([["propaganda", "So-called aid."]]);
    expect(spansOf(read(text, ["train-labels-subtask-3.txt", "1\t3\tDoubt,Slogans\n1\t5\t\n"]))).toEqual([
      ["Doubt", "So-called aid."],
      ["Slogans", "So-called aid."],
    ]);
    const whole = read(
      text,
      ["a/train-labels-subtask-1.txt", "1\topinion\n"],
      ["a/train-labels-subtask-2.txt", "1\tMorality,Economic\n"],
    );
    expect(whole.ok ? whole.value.documents[0]?.layers[0]?.judgements : whole.error).toEqual([
      { judgementId: "genre", value: "opinion" },
      { judgementId: "frames", value: ["Morality", "Economic"] },
    ]);
  });

  test("an empty label file is a layer without spans; a template's question marks are told", () => {
    const result = read(
      ["article1.txt", "Text"],
      ["A/article1.labels", ""],
      ["B/article1.out", "1\t?\t0\t4\n"],
    );
    expect(
      result.ok && result.value.documents[0]?.layers.map(({ annotations }) => annotations.length),
    ).toEqual([0]);
    expect(result.ok && result.value.notices[0]?.message).toContain("1 rows have “?”");
  });

  test("a byte-order mark and CRLF are counted as the published files do", () => {
    const text = "\uFEFFTitle\r\n\r\nThe so-called aid";
    expect(spansOf(read(["article1.txt", text], ["article1.labels", "1\tDoubt\t12\t21\n"]))).toEqual([
      ["Doubt", "so-called"],
    ]);
  });

  test("offsets counted in UTF-16 units are recognised by the words they cut", () => {
    const text = "😀😀 The so-called aid and the so-called help";
    const rows = "1\tDoubt\t9\t18\n1\tDoubt\t31\t40\n1\tSlogans\t19\t22\n";
    const result = read(["article1.txt", text], ["article1.labels", rows]);
    expect(spansOf(result)).toEqual([
      ["Doubt", "so-called"],
      ["Slogans", "aid"],
      ["Doubt", "so-called"],
    ]);
    expect(result.ok && result.value.offsets).toMatchObject({
      chosen: { unit: "UTF-16 units" },
      spans: 3,
      counts: [
        { reading: { unit: "code points" }, right: 0 },
        { reading: { unit: "UTF-16 units" }, right: 3 },
      ],
    });
  });

  test("one span counted otherwise than the rest is told with what it would read", () => {
    const text = "😀😀 The so-called aid and the so-called help";
    const rows = "1\tDoubt\t7\t16\n1\tDoubt\t29\t38\n1\tDoubt\t9\t18\n";
    const result = read(["article1.txt", text], ["article1.labels", rows]);
    expect(result.ok && result.value.notices.map(({ line }) => line)).toEqual([3]);
    expect(result.ok && result.value.notices[0]?.message).toContain(
      "counted in UTF-16 units it reads “so-called”",
    );
  });

  test.each([
    ["1\tDoubt\t0\t99", "outside the text", 1],
    ["1\tDoubt\t-4\t3", "outside the text", 1],
    ["1\tDoubt\t3\t0", "ends before it begins", 1],
    ["1\tDoubt\t3\t3", "empty", 1],
    ["1\tDoubt\t0.5\t3", "none of the rows known", 1],
    ["\n2\tDoubt\t0\t3", "no text article2.txt", 2],
    ["1 Doubt 0 3", "none of the rows known", 1],
  ])("the row %j is refused: %s", (row, reason, line) => {
    const result = read(["article1.txt", "Some text"], ["labels.tsv", row]);
    expect(result.ok ? [] : result.error).toEqual([
      expect.objectContaining({ file: "labels.tsv", line, message: expect.stringContaining(reason) }),
    ]);
  });

  test("overlapping spans of one label are merged where asked", () => {
    const whole = read(
      ["article1.txt", "The so-called aid"],
      ["article1.labels", "1\tDoubt\t0\t13\n1\tDoubt\t4\t17\n"],
    );
    const document = whole.ok ? whole.value.documents[0] : undefined;
    if (!document) throw new Error("not read");
    const fitted = fitPtc(document, { ...writeDefaults, mergesSameLabel: true });
    expect(fitted.document.layers[0]?.annotations.map(({ parts }) => parts[0]?.quote)).toEqual([
      "The so-called aid",
    ]);
    expect(fitted.losses).toMatchObject([{ kind: "overlapping spans", effect: "changed" }]);
  });

  // Cutting the text anew for each row, this took longer than any test may.
  test("labels of twenty thousand lines are placed", () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `😀 line ${at}`);
    const rows = lines.map((_, at) => `7\t${at + 1}\tDoubt`);
    const result = read(["article7.txt", lines.join("\r\n")], ["labels.tsv", rows.join("\n")]);
    const found = result.ok ? (result.value.documents[0]?.layers[0]?.annotations ?? []) : [];
    expect(found.map(({ parts }) => parts[0]?.quote)).toEqual(lines);
  });
});
