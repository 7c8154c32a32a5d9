import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import { comparable } from "@/tests/formats/comparable";
import { filesOf } from "@/tests/formats/round-trip";
import { annotationCsvCarries, annotationCsvWriter } from "../annotation-csv/write-annotation-csv";
import { fitFor, writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { readTable } from "./read-table";
import { guessColumns } from "./table-columns";

const read = (files: Record<string, string>) =>
  readAll(
    readTable(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))),
  );

describe("tables", () => {
  test.each([
    [",", false],
    [",", true],
    ["\t", false],
    [";", true],
  ] as const)(
    "our own, separated by %j, safe for spreadsheets: %s, is read again",
    (separator, isSpreadsheetSafe) => {
      const articles = arbitraryArticle({ layerKinds: ["annotator", "annotator", "key"] }).filter(
        ({ text }) => text.trim() !== "" && !text.startsWith("\uFEFF"),
      );
      fc.assert(
        fc.property(articles, (document) => {
          const files = filesOf(
            [document],
            annotationCsvWriter({ separator, isSpreadsheetSafe, hasTexts: true }),
          );
          const result = readAll(readTable(files));
          if (!result.ok) throw new Error(JSON.stringify(result.error));
          const expected = comparable(fitFor(document, annotationCsvCarries, writeDefaults).document);
          const found = result.value.documents.map(comparable);
          // Without a row there is no table to tell of the article.
          if (expected.layers.length === 0) expect(found).toEqual([]);
          else expect(found.map(({ layers }) => layers)).toEqual([expected.layers]);
        }),
        { numRuns: 25 },
      );
    },
  );

  test("columns are found by their usual names, and the rest is about span or article", () => {
    const columns = guessColumns(["doc_id", "start", "end", "technique", "annotator", "outlet", "voice"]);
    expect(columns).toMatchObject({
      articleId: "doc_id",
      label: "technique",
      attributes: { voice: "voice" },
      metadata: ["outlet"],
    });
  });

  test("a table with its texts in a column", () => {
    const rows = 'id,text,start,end,label,annotator,voice\n1,"The ""so-called"" aid",5,14,Doubt,A,narrator\n';
    const result = read({ "table.csv": rows });
    const annotation = result.ok ? result.value.documents[0]?.layers[0]?.annotations[0] : undefined;
    expect(annotation).toMatchObject({ labelId: "Doubt", attributes: { voice: "narrator" } });
    expect(annotation?.parts[0]?.quote).toBe("so-called");
  });

  test.each([
    ['a,b\n1,"open', 2, "never closed"],
    ['text,label\nx,"a"b', 2, "between a closing quotation mark"],
    ["text,label\nx,y\nx", 3, "1 cells, but the header has 2"],
    ["id,start,end,label\n7,0,1,X", 2, "no text for the article 7"],
    ["id,text,start,end,label\n7,abc,zero,1,X", 2, "not a start and an end"],
    ["id,text,start,end,label\n7,abc,0,1,X\n7,abd,0,1,X", 3, "another text"],
    [`text${",x".repeat(3000)}`, 1, "more than 2000 columns"],
    ["", 1, "empty"],
  ])("%j is refused in line %d: %s", (text, line, reason) => {
    const result = read({ "table.csv": text });
    expect(result.ok ? [] : result.error).toContainEqual(
      expect.objectContaining({ file: "table.csv", line, message: expect.stringContaining(reason) }),
    );
  });
});
