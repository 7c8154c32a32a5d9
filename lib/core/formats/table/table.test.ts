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

  test("attributes without a column of their own are read from the last one", () => {
    fc.assert(
      fc.property(arbitraryArticle({ layerKinds: ["annotator"] }), (document) => {
        fc.pre(document.text.trim() !== "" && !document.text.startsWith("\uFEFF"));
        const write = (attributeIds: string[] | null) =>
          readAll(readTable(filesOf([document], annotationCsvWriter({ attributeIds, hasTexts: true }))));
        const [some, all] = [write(["voice"]), write(null)];
        if (!some.ok || !all.ok) throw new Error(JSON.stringify([some, all]));
        expect(some.value.documents.map(comparable)).toEqual(all.value.documents.map(comparable));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["1.5", "is no round"],
    ["0", "is no round"],
    ["0x10", "is no round"],
    ["second", "is no round"],
  ])("a round %j is refused", (round, reason) => {
    const result = read({ "table.csv": `id,text,start,end,label,round\n1,abc,0,1,X,${round}\n` });
    expect(result.ok ? [] : result.error).toMatchObject([
      { line: 2, message: expect.stringContaining(reason) },
    ]);
  });

  test("rounds tell layers apart, also where no column names the kind of layer", () => {
    const rows = ["id,text,start,end,label,annotator,round", "1,abc,0,1,X,A,1", "1,abc,1,2,X,A,2"].join("\n");
    const result = read({ "table.csv": rows });
    expect(result.ok && result.value.documents[0]?.layers.map(({ round }) => round)).toEqual([1, 2]);
  });

  test("what isn’t ours keeps its backslashes, its confidence and both of its texts’ names", () => {
    const rows = "id,start,end,label,confidence,voice,voice\n1,0,1,X,0.75,,C:\\new\\|z|y\n";
    const result = read({ "table.csv": rows, "a/1.txt": "abc", "b/1.txt": "abc" });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value.documents[0]?.layers[0]?.annotations).toMatchObject([
      { confidence: null, attributes: { confidence: "0.75", voice: ["C:\\new|z", "y"] } },
    ]);
    expect(result.value.notices).toMatchObject([
      { line: 1, message: expect.stringContaining("“voice” stands twice") },
    ]);
    const clash = read({ "table.csv": rows, "a/1.txt": "abc", "b/1.txt": "abd" });
    expect(clash.ok ? [] : clash.error).toMatchObject([{ file: "b/1.txt" }]);
  });

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
