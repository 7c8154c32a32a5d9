import { describe, expect, it } from "vitest";
import { tableCsv, tableLatex, tableMarkdown } from "../../../releases/tables/write-table";
import { defaultGammaParameters } from "../../gamma/gamma-parameters";
import { selectStudy } from "../../study/select-study";
import { annotation, article, layer } from "../../testing/documents";
import { dataOf } from "../../testing/agreement-data";
import { workedExample } from "../../testing/worked-example";
import { alignedCases } from "../aligned-cases";
import { caseConfusion } from "../case-confusion";
import { explore } from "../explore";
import type { Exploration } from "../exploration";
import { asItIs } from "../what-if";
import { alignedPairTable } from "./aligned-pair-table";
import { answerTable } from "./answer-table";
import { confusionCountsTable, confusionFigure } from "./confusion-table";
import { valueFigure, valueTable, type NamedValues } from "./value-table";

const names = { labelName: (id: string) => id, coderName: (id: string) => id };
const head = { id: "t", title: "By article", sentence: "Said so.", column: "Article", counts: ["Spans"] };

const rowsOf = (documents: Parameters<typeof dataOf>[0]): NamedValues[] => {
  const { groups } = Object.assign({}, ...explore(dataOf(documents), asItIs)) as Exploration;
  return groups.article.map(({ name, spans, values }) => ({ name, counts: [spans], values }));
};

describe("tables of the explorer", () => {
  it("give every measure a column with its interval, and a dash where there is none", () => {
    const table = valueTable(head, rowsOf(workedExample));
    expect(table.columns.slice(0, 4).map(({ name }) => name)).toEqual([
      "Article",
      "Spans",
      "γ",
      "γ, 95 % interval",
    ]);
    expect(table.rows.map(([name, spans]) => [name, spans])).toEqual([
      ["article 1", "8"],
      ["article 2", "2"],
    ]);
    const [, second] = table.rows;
    const overlap = table.columns.findIndex(({ name }) => name === "Span F1, overlap");
    expect(second?.slice(overlap, overlap + 2)).toEqual(["0.00", "–"]);
    expect(tableCsv(table)).toContain("article 2,2,");
    expect(tableMarkdown(table)).toContain("| article 2 | 2 |");
  });

  it("escape what LaTeX would take for a command", () => {
    const [row] = rowsOf(workedExample);
    const hostile = "50 % of {x}_1 & \\input{file} $a^b$ #~";
    const latex = tableLatex(valueTable(head, row ? [{ ...row, name: hostile }] : []));
    expect(latex).toContain(
      "50 \\% of \\{x\\}\\_1 \\& \\textbackslash{}input\\{file\\} \\$a\\textasciicircum{}b\\$ \\#\\textasciitilde{}",
    );
  });

  it("draw a figure that stands alone, its text escaped", () => {
    const [row] = rowsOf(workedExample);
    const svg = valueFigure("By article", row ? [{ ...row, name: "<script>" }] : [], "f1-overlap");
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script");
    expect(valueFigure("Nothing", [], "gamma")).toBeNull();
  });

  it("have the confusion with what was missed", () => {
    const study = selectStudy(workedExample);
    const cells = caseConfusion(alignedCases(study, defaultGammaParameters));
    const table = confusionCountsTable({ labels: study.labels, cells });
    expect(table.rows.map(([name]) => name)).toEqual([...study.labels.map(({ name }) => name), "missed"]);
    expect(table.rows[0]?.[1]).toBe("6");
    expect(confusionFigure({ labels: study.labels, cells })).toContain(">6</text>");
  });

  it("list every two readings of aligned spans in code points", () => {
    const text = "😀😀 so-called experts";
    const [long, short] = [annotation(text, "1", "a", [5, 22]), annotation(text, "2", "a", [5, 14])];
    const documents = [article("one", text, [layer("A", [long]), layer("B", [short])])];
    const data = dataOf(documents);
    const cases = alignedCases(selectStudy(documents), defaultGammaParameters);
    const table = alignedPairTable(cases, new Map(data.articles.map((one) => [one.id, one])), names);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.slice(0, 4)).toEqual(["one", "one", "1", "boundary"]);
    expect(table.rows[0]?.slice(5)).toEqual([
      "A",
      "a",
      "3",
      "20",
      "so-called experts",
      "B",
      "a",
      "3",
      "12",
      "so-called",
    ]);
  });

  it("say why a coefficient of answers is missing", () => {
    const reason = { kind: "undefined", reason: { kind: "no_variation" } } as const;
    const values = [{ id: "alpha", name: "α", value: reason }];
    const { rows } = answerTable("answers", "Answers", [
      { id: "q", name: "Q", level: "nominal", items: 3, values },
    ]);
    expect(rows[0]?.slice(0, 5)).toEqual(["Q", "nominal", "α", "–", "3"]);
    expect(rows[0]?.[5]).toMatch(/^Everybody gave the same answer/);
  });
});
