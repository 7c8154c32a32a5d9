import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import type { ArticleDocument } from "../../annotation/article-document";
import { withFormula } from "../csv/write-csv";
import { joinChunks, writeAll } from "@/tests/formats/write-all";
import { annotationCsvWriter, type AnnotationCsvOptions } from "./write-annotation-csv";

function write(documents: ArticleDocument[], options: Partial<AnnotationCsvOptions> = {}): string {
  const written = writeAll(documents, annotationCsvWriter(options));
  if (!written.ok) throw new Error(written.error[0]?.message);
  return joinChunks(written.value).get("annotations.csv") ?? "";
}

/** A strict reader of RFC 4180 of its own, so that the writer isn't judged by its twin. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      const found = /"((?:[^"]|"")*)"/y;
      found.lastIndex = at;
      const match = found.exec(text);
      if (!match) throw new Error(`unbalanced quotation mark at ${at}`);
      cell = (match[1] ?? "").replaceAll('""', '"');
      at += match[0].length;
    } else {
      for (; at < text.length && text[at] !== separator && text[at] !== "\r"; at += 1)
        cell += text.charAt(at);
    }
    row.push(cell);
    if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === separator) at += 1;
    else throw new Error(`neither separator nor line end at ${at}`);
  }
  return rows;
}

describe("the flat table of annotations", () => {
  test.each([",", "\t", ";"] as const)(
    "separated by %j, each row finds its quotation by code points",
    (separator) => {
      fc.assert(
        fc.property(arbitraryArticle(), (document) => {
          const [header = [], ...rows] = parse(write([document], { separator }), separator);
          const points = [...document.text];
          const cell = (row: string[], name: string) => row[header.indexOf(name)] ?? "";
          for (const row of rows) {
            expect(row).toHaveLength(header.length);
            const slices = cell(row, "parts")
              .split(";")
              .map((part) => part.split("-").map(Number))
              .map(([start, end]) => points.slice(start, end).join(""));
            expect(cell(row, "quote")).toBe(slices.join(" … "));
          }
          const plain = document.layers.flatMap((layer) => layer.annotations);
          expect(rows.filter((row) => cell(row, "decision") !== "plural")).toHaveLength(plain.length);
        }),
      );
    },
  );

  test("the variant for spreadsheets has no active cell, and the cells can be had back", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (document) => {
        const raw = parse(write([document]), ",");
        const marked = write([document], { isSpreadsheetSafe: true });
        const safe = parse(marked.replace(/^\uFEFF/, ""), ",");
        expect(marked.startsWith("\uFEFF")).toBe(true);
        for (const cell of safe.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(safe.map((row) => row.slice(0, -1).map(withFormula))).toEqual(raw);
      }),
    );
  });

  test("attributes without a column are kept in the last one", () => {
    const [document] = fc.sample(
      arbitraryArticle().filter(({ layers }) =>
        layers.some((layer) => layer.annotations.some(({ attributes }) => "voice" in attributes)),
      ),
      { numRuns: 1, seed: 1 },
    );
    const text = write(document ? [document] : [], { attributeIds: ["target"] });
    expect(text).toContain("attribute_target");
    expect(text).toMatch(/""voice"":""(narrator|direct_quote)""/);
  });

  test("no articles give the header alone", () => {
    expect(write([])).toMatch(/^article_id,title,.*other_attributes\r\n$/);
  });
});
