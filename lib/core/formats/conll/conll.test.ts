import fc from "fast-check";
import { expect, test } from "vitest";
import type { Part } from "@/lib/core/annotation/article-document";
import { utf16 } from "@/lib/core/text/offsets";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import { filesOf, losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { conllReading, readConll } from "./read-conll";
import { textTokens } from "../tokens";
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

test("an edge counts as moved where words come or go, not where only the spacing is another", () => {
  fc.assert(
    fc.property(
      arbitraryArticle({ layerKinds: ["annotator"] }).filter(({ text }) => text.trim() !== ""),
      (document) => {
        // Some tokens hold a byte-order mark, which JavaScript takes for white space.
        const whole = textTokens(document.text).flatMap(({ start, end }) => {
          const quote = document.text.slice(start, end);
          return /\s/.test(quote) ? [] : [{ start: utf16(start), end: utf16(end), quote }];
        });
        const [layer] = document.layers;
        const [annotation] = layer?.annotations ?? [];
        if (!layer || !annotation) return;
        const movedOf = (parts: readonly Part[]) => {
          const annotations = parts.map((part, index) => ({ ...annotation, id: `w${index}`, parts: [part] }));
          const layers = [{ ...layer, annotations, relations: [], decisions: [] }];
          const { losses } = fitConll({ ...document, layers }, writeDefaults);
          return losses.filter(({ kind }) => kind === "span edges").length;
        };
        const words = whole.filter(({ quote }) => /^[a-z]{2}/.test(quote));
        const cut = words.map(({ start, quote }) => ({
          start,
          end: utf16(start + 1),
          quote: quote.slice(0, 1),
        }));
        expect(movedOf(whole)).toBe(0);
        expect(movedOf(cut)).toBe(cut.length);
      },
    ),
    { numRuns: 40 },
  );
});
