import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import { filesOf, losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { conllReading, readConll } from "./read-conll";
import { conllWriter, fitConll } from "./write-conll";

test.each(["BIO", "BILOU"] as const)("CoNLL with %s tags loses exactly what was told", (tags) => {
  losesExactlyWhatWasTold({
    write: () => conllWriter({ tags }),
    read: readConll,
    reading: conllReading,
    fit: (document) => fitConll(document, { ...writeDefaults, tags }),
  });
});

test("BILOU marks the last token of a span, and one that stands alone", () => {
  fc.assert(
    fc.property(
      arbitraryArticle({ layerKinds: ["annotator"] }).filter(({ text }) => text.trim() !== ""),
      (document) => {
        const markOf = (line: string) => line.slice(line.lastIndexOf("\t") + 1)[0] ?? "";
        const marksOf = (tags: "BIO" | "BILOU") =>
          filesOf([document], conllWriter({ tags })).map(({ bytes }) =>
            new TextDecoder().decode(bytes).split("\n").map(markOf).join(""),
          );
        for (const marks of marksOf("BILOU")) expect(marks.replaceAll(/U|BI*L|O/g, "")).toBe("");
        const asBio = marksOf("BILOU").map((marks) => marks.replaceAll("U", "B").replaceAll("L", "I"));
        expect(asBio).toEqual(marksOf("BIO"));
      },
    ),
    { numRuns: 40 },
  );
});

test("a file for each label loses spans only where those of one label overlap", () => {
  const options = { ...writeDefaults, overlap: "per label" as const };
  fc.assert(
    fc.property(
      arbitraryArticle({ layerKinds: ["annotator"] }).filter(({ text }) => text.trim() !== ""),
      (document) => {
        const fitted = fitConll(document, options).document;
        const kept = fitted.layers.flatMap(({ annotations }) =>
          annotations.map(({ labelId, parts }) => [labelId, parts[0]?.quote]),
        );
        const result = readAll(
          readConll(filesOf([document], conllWriter(options)), { reading: conllReading }),
        );
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const read = result.value.documents.flatMap(({ layers }) =>
          layers.flatMap(({ annotations }) =>
            annotations.map(({ labelId, parts }) => [labelId, parts[0]?.quote]),
          ),
        );
        expect(read.sort()).toEqual(kept.sort());
      },
    ),
    { numRuns: 40 },
  );
});

const read = (text: string) => {
  const result = readAll(readConll([{ name: "A/1.conll", bytes: new TextEncoder().encode(text) }]));
  return result.ok ? result.value.documents[0] : result.error;
};

test.each([
  ["# newdoc\n# text = Vitamin B-12\nRoom O\n# O\n7 B-NUM\n", "Room # 7"],
  ["# id = O\nRoom NN O\n# SYM B-MARK\n7 CD I-MARK\n", "Room # 7"],
  ["#\tO\n7\tO\n", "# 7"],
])("remarks are told from a token that is their mark: %j", (text, expected) => {
  expect(read(text)).toMatchObject({ text: expected });
});

test("items of a table keep apart, whatever they are called", () => {
  const rows = ["a\tx\tq", "b\t-\t-", "c\tx\t-", "d\tx 2\t-", "e\t-\t-"];
  const document = read(["tok\tframe\tother", ...rows].join("\n"));
  expect(document).toMatchObject({
    layers: [
      {
        annotations: [
          { labelId: "frame", parts: [{ quote: "a" }], attributes: { value: "x" } },
          { labelId: "other", parts: [{ quote: "a" }] },
          { labelId: "frame", parts: [{ quote: "c" }], attributes: { value: "x" } },
          { labelId: "frame", parts: [{ quote: "d" }], attributes: { value: "x 2" } },
        ],
      },
    ],
  });
});
