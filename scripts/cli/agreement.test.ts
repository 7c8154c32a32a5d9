import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreementReport, type AgreementReport } from "@/lib/core/agreement/agreement-report";
import { measureIds } from "@/lib/core/agreement/report/measure";
import { precise } from "@/lib/core/agreement/words/value-columns";
import { workedExample } from "@/lib/core/agreement/testing/worked-example";
import { slantwiseWriter } from "@/lib/core/formats/slantwise/write-slantwise";
import { joinChunks, writeAll } from "@/tests/formats/write-all";
import { exitCodes } from "./exit-codes";
import { main } from "./main";

let folder = "";
const file = (name: string) => path.join(folder, name);

/** The example, with a question about each article that A and B answer with yes and C with no. */
const withAnswers = workedExample.map((article) => ({
  ...article,
  codebook: {
    ...article.codebook,
    judgements: [
      {
        id: "news",
        name: "Is it news?",
        definition: "",
        type: "boolean" as const,
        choices: [],
        isRequired: true,
      },
    ],
  },
  layers: article.layers.map((own) => ({
    ...own,
    judgements: [{ judgementId: "news", value: own.coder.id !== "C" }],
  })),
}));

const write = (name: string, documents: typeof workedExample) => {
  const written = writeAll(documents, slantwiseWriter());
  if (!written.ok) throw new Error(written.error[0]?.message);
  writeFileSync(file(name), joinChunks(written.value).get("articles.jsonl") ?? "");
};

const run = async (...args: string[]) => {
  const printed = { out: "", said: "" };
  const code = await main(["agreement", ...args], {
    out: (text) => (printed.out += typeof text === "string" ? text : new TextDecoder().decode(text)),
    say: (text) => (printed.said += `${text}\n`),
    progress: () => undefined,
    ask: () => Promise.resolve(null),
    standardInput: () => null,
  });
  return { code, ...printed };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "agreement-"));
  write("articles.jsonl", workedExample);
  write("answers.jsonl", withAnswers);
  writeFileSync(file("codings.csv"), "unit,A,B\n1,yes,yes\n2,no,yes\n3,no,no\n4,yes,yes\n");
  writeFileSync(file("broken.csv"), "unit,A,B\n1,yes\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Values by measure, label and readers' names, which are all that a file tells of who they are. */
const named = ({ study, values }: AgreementReport) =>
  values.map(({ measure, labelId, coderIds, value, interval, coverage }) => ({
    measure,
    labelId,
    coders: coderIds?.map((id) => study.coders.find((coder) => coder.id === id)?.pseudonym),
    value,
    interval,
    coverage,
  }));

describe("slantwise agreement", () => {
  it("has the numbers of the page, from a file", async () => {
    const { code, out } = await run("--json", "--measure", "all", file("articles.jsonl"));
    expect(code).toBe(exitCodes.done);
    const known = agreementReport(workedExample, { measures: measureIds });
    expect(named(JSON.parse(out) as AgreementReport)).toEqual(named(known));
  });

  it("prints what was asked for, with reasons and how it was computed", async () => {
    const { out } = await run("--measure", "f1-overlap", "--measure", "gamma", file("articles.jsonl"));
    const gamma = agreementReport(workedExample).values.find(({ measure }) => measure === "gamma")?.value;
    expect(out).toContain("2 of 2 articles submitted by two or more of 3 annotators; 10 spans");
    expect(out).toMatch(
      /All spans\n {2}Span F1, overlap\s+0\.500\n {2}γ\s+0\.\d{3}\s+± 0\.\d{3} by \d+ chance continua/,
    );
    expect(out).toContain(precise(gamma?.kind === "value" ? gamma.value : NaN));
    expect(out).toContain("Reader A and Reader B");
    expect(out).toContain("Without interval: An interval needs at least 3 articles; here there are 2.");
    expect(out).not.toContain("Span F1, exact");
  });

  it("prints one label's values where one is named", async () => {
    const { out } = await run("--label", "Label loaded", "--measure", "f1-overlap", file("articles.jsonl"));
    expect(out).toMatch(/Label loaded\n {2}Span F1, overlap\s+0\.250/);
    expect(out).not.toContain("All spans");
  });

  it("says how far answers about whole articles agree, unless spans alone are asked for", async () => {
    const { out } = await run(file("answers.jsonl"));
    // Two of three readers say yes throughout: 1/3 of the pairs agree in each of two articles.
    expect(out).toMatch(
      /Is it news\? \(question about 2 articles, nominal\)\n {2}Percent agreement\s+0\.333/,
    );
    expect((await run("--measure", "f1-exact", file("answers.jsonl"))).out).not.toContain("Is it news?");
  });

  it("reads a table of codings, units × annotators", async () => {
    const { out } = await run(file("codings.csv"));
    expect(out).toContain("4 units, 2 annotators, nominal.");
    // p_o = 3/4; A says yes twice, B three times: p_e = .5·.75 + .5·.25 = .5.
    expect(out).toMatch(/Cohen’s κ\s+0\.500/);
    const { out: json } = await run("--json", "--level", "nominal", file("codings.csv"));
    expect(JSON.parse(json)).toMatchObject({ level: "nominal", units: 4, annotators: ["A", "B"] });
  });

  it.each([
    [["--measure", "vibes"], exitCodes.usage, "--measure is “vibes”"],
    [["--label", "unheard-of"], exitCodes.usage, "--label is “unheard-of”: the codebook has distancing"],
    [["--zones", "cellar"], exitCodes.usage, "--zones has “cellar”"],
    [["--seed", "x"], exitCodes.usage, "give a whole number from 0 upwards"],
    [["--level", "cosmic"], exitCodes.usage, "choose one of nominal"],
  ])("refuses %j in words", async (args, exitCode, words) => {
    const { code, said, out } = await run(...args, file("articles.jsonl"));
    expect([code, out]).toEqual([exitCode, ""]);
    expect(said).toContain(words);
  });

  it("refuses a broken table by file and line", async () => {
    const { code, said } = await run(file("broken.csv"));
    expect(code).toBe(exitCodes.badInput);
    expect(said).toMatch(/broken\.csv.*2/);
  });
});
