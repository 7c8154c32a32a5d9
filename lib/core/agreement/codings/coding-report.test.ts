import { describe, expect, it } from "vitest";
import { codingReport } from "./coding-report";
import { readCodingTable } from "./read-coding-table";

const table = `unit,Anna,Ben,Cem
1,yes,yes,no
2,no,no,no
3,yes,,yes
"4, the last",no,yes,no
`;

describe("coding table", () => {
  it("is units by annotators, with empty cells for no answer", () => {
    expect(readCodingTable(table)).toEqual({
      ok: true,
      value: {
        annotators: ["Anna", "Ben", "Cem"],
        units: ["1", "2", "3", "4, the last"],
        ratings: [
          ["yes", "yes", "no"],
          ["no", "no", "no"],
          ["yes", null, "yes"],
          ["no", "yes", "no"],
        ],
      },
    });
  });

  it.each([
    ["", 1, "empty"],
    ["unit,Anna\n1,yes\n", 1, "fewer than two"],
    ["unit,Anna,Anna\n1,yes,no\n", 1, "“Anna”"],
    ["unit,Anna,Ben\n1,yes,no\n2,yes\n", 3, "1 answers"],
    ['unit,Anna,Ben\n1,"yes,no\n', 2, "never closed"],
  ])("names what is wrong and where: %j", (text, line, message) => {
    const read = readCodingTable(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.error.line).toBe(line);
    expect(read.error.message).toContain(message);
  });
});

describe("coding report", () => {
  const read = readCodingTable(table);
  const ratings = read.ok ? read.value.ratings : [];
  const find = (values: ReturnType<typeof codingReport>, id: string) =>
    values.find((one) => one.id === id)?.value;

  it("has every coefficient of names", () => {
    const report = codingReport(ratings, { level: "nominal" });
    expect(report.map(({ id }) => id)).toEqual([
      "percent",
      "alpha",
      "gwet",
      "fleiss",
      "conger",
      "brennan-prediger",
      "light",
    ]);
    // Items agree by 1/3, 1, 1, 1/3: mean 2/3. Eleven answers, five yes; o₁₂ = 2·(1·2/2) = 2: α = 1 − 10·2/(5·6).
    expect(find(report, "percent")).toMatchObject({ value: expect.closeTo(2 / 3, 12), n: 4 });
    expect(find(report, "alpha")).toMatchObject({ value: expect.closeTo(1 / 3, 12) });
  });

  it("weighs ranks and numbers, and refuses words among them", () => {
    const ranks = [
      ["1", "2"],
      ["2", "2"],
      ["3", "1"],
    ];
    const report = codingReport(ranks, { level: "ordinal" });
    expect(find(report, "cohen")).toMatchObject({ kind: "value" });
    expect(report.map(({ name }) => name)).toContain("Percent agreement, weighted");
    expect(codingReport(ratings, { level: "interval" })).toEqual([
      {
        id: "percent",
        name: "Percent agreement",
        value: { kind: "undefined", reason: { kind: "value_not_on_scale", value: "yes" } },
      },
    ]);
  });

  it("compares sets by two distances", () => {
    const sets = [
      ["a|b", "b|a"],
      ["a", "a|b"],
      ["c", null],
    ];
    const report = codingReport(sets, { level: "set" });
    expect(find(report, "percent")).toEqual({ kind: "value", value: 0.5, n: 2 });
    // Answers {ab},{ab},{a},{ab}: D_o = (0 + 1/2)/2 with Jaccard; D_e: 6 of 12 ordered pairs differ by 1/2.
    expect(find(report, "alpha-jaccard")).toMatchObject({ value: expect.closeTo(0, 12) });
  });
});
