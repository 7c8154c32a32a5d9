import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exitCodes } from "./exit-codes";
import { main } from "./main";

let folder = "";
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "convert-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the command line prints and answers; `answers` are a person's, `input` is standard input. */
async function run(args: string[], { answers = [] as string[], input = null as string | null } = {}) {
  const printed = { out: "", said: "" };
  const code = await main(args, {
    out: (text) => (printed.out += typeof text === "string" ? text : new TextDecoder().decode(text)),
    say: (text) => (printed.said += `${text}\n`),
    progress: () => undefined,
    ask: async () => answers.shift() ?? null,
    standardInput: () => (input === null ? null : new TextEncoder().encode(input)),
  });
  return { code, ...printed };
}

const text = "The so-called 😀 aid";
const doccano = (...labels: [number, number, string][]) =>
  `${JSON.stringify({ id: 7, text, label: labels })}\n`;
const overlapping = doccano([4, 13, "Doubt"], [4, 19, "Slogan"]);

describe("convert", () => {
  test("standard input to standard output, with the report beside it", async () => {
    const { code, out, said } = await run(["convert", "--to", "slantwise", "-"], {
      input: doccano([16, 19, "Doubt"]),
    });
    expect(code).toBe(exitCodes.done);
    expect(JSON.parse(out)).toMatchObject({
      offsetUnit: "codepoint",
      annotations: [{ spans: [[16, 19]], quote: ["aid"] }],
    });
    expect(said).toContain("doccano JSON Lines");
    expect(said).toContain("1 article, 1 span");
  });

  test("what the target can't carry is a choice: refused, named, or asked for", async () => {
    const file = write("a.jsonl", overlapping);
    const args = ["convert", "--to", "conll", "--out", at("bio"), file];
    const refused = await run(args);
    expect(refused.code).toBe(exitCodes.undecided);
    expect(refused.said).toContain("CoNLL BIO would drop 1 of 2 spans: overlapping spans.");
    expect(refused.said).toContain("--policy overlap=longest");
    expect(existsSync(at("bio"))).toBe(false);
    expect((await run([...args, "--policy", "overlap=first"])).code).toBe(exitCodes.done);
    expect(readFileSync(at("bio/a/7.conll"), "utf8")).toContain("so-called\tB-Slogan\n");
    const asked = await run([...args, "--replace"], { answers: ["per-label"] });
    expect(asked.code).toBe(exitCodes.done);
    expect(readdirSync(at("bio/a")).sort()).toEqual(["7.conll", "7@Doubt.conll", "7@Slogan.conll"]);
  });

  test("tokens are tagged as asked for, and read again alike", async () => {
    const file = write("a.jsonl", doccano([4, 16, "Doubt"]));
    const quotesOf = (out: string) =>
      out
        .split("\n")
        .flatMap((line) =>
          line === ""
            ? []
            : (JSON.parse(line) as { annotations: { quote: string[] }[] }).annotations.map(
                ({ quote }) => quote,
              ),
        );
    const convertTo = async (tags: string) => {
      const made = await run(["convert", "--to", "conll", "--tags", tags, "--out", at(tags), file]);
      expect(made.code).toBe(exitCodes.done);
      return quotesOf((await run(["convert", "--from", "conll", "--to", "slantwise", at(tags)])).out);
    };
    expect(await convertTo("BILOU")).toEqual(await convertTo("BIO"));
    expect(readFileSync(at("BIO/a/7.conll"), "utf8")).toMatch(/B-Doubt\n.*I-Doubt\n/);
    expect(readFileSync(at("BILOU/a/7.conll"), "utf8")).toMatch(/B-Doubt\n.*L-Doubt\n/);
  });

  test("bad input writes nothing and says file, line and reason", async () => {
    const file = write(
      "a.jsonl",
      `${doccano([4, 13, "Doubt"])}${doccano([4, 99, "Doubt"]).replace("7", "8")}`,
    );
    const { code, said } = await run(["convert", "--to", "brat", "--out", at("brat"), file]);
    expect(code).toBe(exitCodes.badInput);
    expect(said).toMatch(/a\.jsonl, line 2, Doubt 4–99 of article 8: The span doesn't fit/);
    expect(existsSync(at("brat"))).toBe(false);
    const left = await run(["convert", "--to", "brat", "--out", at("brat"), "--leave-out", file]);
    expect(left.code).toBe(exitCodes.done);
    expect(left.said).toContain("Left out: a.jsonl, line 2");
  });

  test("offsets that are counted otherwise than the format says are the user's to confirm", async () => {
    const spans = [
      { start: 17, end: 20, label: "Doubt", text: "aid" },
      { start: 14, end: 16, label: "Doubt", text: "😀" },
    ];
    const file = write("a.jsonl", JSON.stringify({ id: "7", text, spans }));
    const args = ["convert", "--to", "slantwise", "--out", at("b.jsonl"), file];
    const refused = await run(args);
    expect(refused.code).toBe(exitCodes.undecided);
    expect(refused.said).toContain("2 of 2 spans right: UTF-16 units (taken)");
    expect(existsSync(at("b.jsonl"))).toBe(false);
    expect((await run([...args, "--offsets", "utf-16+mark+crlf"])).code).toBe(exitCodes.done);
    expect(readFileSync(at("b.jsonl"), "utf8")).toContain('"quote":["aid"]');
    const again = await run([...args, "--offsets", "utf-16"]);
    expect(again.said).toContain("is there already");
    expect(again.code).toBe(exitCodes.failed);
  });

  test("a dry run reports to programs and writes nothing", async () => {
    const file = write("a.jsonl", overlapping);
    const { out } = await run(["convert", "--to", "conll", "--dry-run", "--json", file]);
    expect(JSON.parse(out)).toMatchObject({
      articles: 1,
      spans: 2,
      losses: {
        totals: expect.arrayContaining([expect.objectContaining({ kind: "overlapping spans", count: 1 })]),
      },
    });
    expect(readdirSync(folder)).toEqual(["a.jsonl"]);
  });

  test.each([
    [["convert"], "Name the format"],
    [["convert", "--to", "brat", "-"], "several files"],
    [["convert", "--to", "conll", "--policy", "overlap=both"], "is not known"],
    [["convert", "--to", "conll", "--tags", "bio"], "choose one of BIO, BILOU"],
    [["convert", "--to", "prodigy", "--tags", "BILOU"], "--tags is for formats of tagged tokens"],
    [["convert", "--colour"], "--colour"],
    [["foo"], "There is no command"],
  ])("%j is not understood: %s", async (args, reason) => {
    const { code, said } = await run(args, { input: overlapping });
    expect(code).toBe(exitCodes.usage);
    expect(said).toContain(reason);
  });
});

describe("validate and stats", () => {
  test("faults are listed for programs", async () => {
    const { code, out } = await run(["validate", "--json"], { input: '{"text": 5}' });
    expect(code).toBe(exitCodes.badInput);
    expect(JSON.parse(out)).toMatchObject({
      isValid: false,
      errors: [{ file: "standard-input.jsonl", line: 1 }],
    });
  });

  test("a right file is counted", async () => {
    expect((await run(["validate", write("a.jsonl", overlapping)])).code).toBe(exitCodes.done);
    const { out } = await run(["stats", "--json", at("a.jsonl")]);
    expect(JSON.parse(out)).toMatchObject({
      articles: 1,
      characters: 19,
      spans: { all: 2 },
      labels: [
        ["Doubt", 1],
        ["Slogan", 1],
      ],
    });
  });

  test("a folder is read without what only lies in it", async () => {
    write("README.txt", "About");
    write("a.jsonl", overlapping);
    const { code, out } = await run(["validate", folder]);
    expect(code).toBe(exitCodes.done);
    expect(out).toContain("Passed over: README.txt.");
  });

  test("every command has help with examples", async () => {
    const { out } = await run(["--help"]);
    for (const name of ["convert", "validate", "stats"]) {
      expect(out).toContain(name);
      expect((await run([name, "--help"])).out).toContain(`npm run slantwise -- ${name}`);
    }
  });
});
