import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import { filesOf, losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { conllReading, readConll } from "./read-conll";
import { conllWriter, fitConll } from "./write-conll";

test("CoNLL loses exactly what was told", () => {
  losesExactlyWhatWasTold({
    write: () => conllWriter(),
    read: readConll,
    reading: conllReading,
    fit: (document) => fitConll(document, writeDefaults),
  });
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
