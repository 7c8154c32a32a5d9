import { describe, expect, test } from "vitest";
import { workedExample } from "../../agreement/testing/worked-example";
import { finishedArticle, releaseInput } from "../testing/release-input";
import { goldTable } from "./gold-table";
import { confusionTable } from "./confusion-table";
import { labelTable } from "./label-table";
import { overallTable } from "./agreement-tables";
import { paperTables } from "./paper-tables";
import { latexText, tableCsv, tableLatex, tableMarkdown } from "./write-table";
import { decimals } from "../../agreement/words/decimals";
import { deviation, median } from "./number-text";
import type { TableInput } from "./table-input";

function inputOf(documents: Parameters<typeof releaseInput>[0]): TableInput {
  const { all, codebook, zones, splits, report, options } = releaseInput(documents, {
    splits: { train: 80, development: 10, test: 10, seed: 1 },
  });
  return { documents: all, codebook, zones, splits, splitOptions: options.splits, report };
}

describe("numbers", () => {
  test("a true minus, and no minus zero", () => {
    expect([decimals(-0.123), decimals(-0.001), decimals(2)]).toEqual(["−0.12", "0.00", "2.00"]);
  });
  test("median and sample standard deviation", () => {
    expect([median([5, 1, 3]), median([1, 2, 3, 10]), median([])]).toEqual([3, 2.5, 0]);
    expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
  });
});

describe("the worked example, counted by hand", () => {
  const input = inputOf(workedExample);

  test("labels: 10 spans, 4 of them distancing or vague by two readers each", () => {
    const { rows } = labelTable(input);
    expect(rows.find(([, name]) => name === "All")?.[2]).toBe("10");
  });

  test("agreement says on what it rests, and with which interval", () => {
    const table = overallTable(input);
    expect(table.rows.map(([name]) => name)).toEqual([
      "Span F1, exact",
      "Span F1, overlap",
      "Krippendorff’s α over characters",
    ]);
    expect(table.sentence).toContain("2 articles that at least two of 3 annotators submitted, 10 spans");
    expect(table.sentence).toContain("95 %");
  });

  test("confusion is symmetric", () => {
    const { rows } = confusionTable(input);
    const square = rows.map((row) => row.slice(1, rows.length + 1));
    square.forEach((row, at) => expect(row).toEqual(square.map((other) => other[at])));
  });
});

test("an annotator who said what gold says has precision and recall 1", () => {
  const document = finishedArticle(2);
  const [first] = document.layers;
  if (!first) throw new Error("no layer");
  const gold = { ...first, id: "gold", kind: "adjudicator" as const };
  const copied = { ...gold, annotations: gold.annotations.map((one) => ({ ...one, id: `gold ${one.id}` })) };
  const { rows } = goldTable(inputOf([{ ...document, layers: [first, copied] }]));
  expect(rows).toEqual([["Reader x", "1", "3", "3", "1.00", "1.00", "1.00", "1.00", "1.00", "1.00", "1.00"]]);
});

test("every table has a sentence and rows as long as its columns", () => {
  const tables = paperTables(inputOf(Array.from({ length: 12 }, (_, seed) => finishedArticle(seed))));
  expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(["01-corpus", "02-labels", "11-splits"]));
  for (const { sentence, rows, columns } of tables) {
    expect(sentence).not.toBe("");
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

describe("writing", () => {
  const table = {
    id: "t",
    title: "100 % of a_b",
    sentence: "α ≥ 0.5 & more.",
    columns: [
      { name: "a|b", isNumber: false },
      { name: "n", isNumber: true },
    ],
    rows: [["x, “y” \\ {z}", "−0.50"]],
  };
  test("CSV has plain minus signs and quotes commas", () => {
    expect(tableCsv(table)).toBe('a|b,n\r\n"x, “y” \\ {z}",-0.50\r\n');
  });
  test("Markdown keeps its columns", () => {
    expect(tableMarkdown(table)).toContain("| a\\|b | n |\n| --- | ---: |\n");
  });
  test("LaTeX takes nothing for a command", () => {
    expect(latexText("50% & a_b #1 {x} $ ~ ^ \\ −1")).toBe(
      "50\\% \\& a\\_b \\#1 \\{x\\} \\$ \\textasciitilde{} \\textasciicircum{} \\textbackslash{} $-$1",
    );
    expect(tableLatex(table)).toContain("\\caption{100 \\% of a\\_b. $\\alpha$ $\\geq$ 0.5 \\& more.}");
  });
});
