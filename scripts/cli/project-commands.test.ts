import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { closeDatabase, openDatabase } from "@/lib/db/client";
import { main } from "./main";

const text = "The so-called reform is working, officials claim.\n";
const annotations = `T1\tdoubt 4 13\tso-called\nT2\tnovel 33 42\tofficials\n`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "slantwise-projects-"));
  vi.stubEnv("DATABASE_URL", `file:${path.join(folder, "slantwise.db")}`);
  await openDatabase();
  await makeStudy();
  await closeDatabase();
  writeFileSync(path.join(folder, "one.txt"), text);
  writeFileSync(path.join(folder, "one.ann"), annotations);
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function slantwise(...args: string[]) {
  let [out, said] = ["", ""];
  const code = await main(args, {
    out: (piece) => (out += piece.toString()),
    say: (line) => (said += `${line}\n`),
    progress: () => undefined,
    ask: () => Promise.resolve(null),
    standardInput: () => null,
  });
  return { code, out, said };
}

const files = () => [path.join(folder, "one.txt"), path.join(folder, "one.ann")];

test("import asks about new labels, brings the data once, and says so the second time", async () => {
  const unsure = await slantwise("import", "--project", "Study", ...files());
  expect(unsure).toMatchObject({ code: 4, said: expect.stringContaining("lacks novel") });
  const brought = await slantwise(
    "import",
    "--project",
    "Study",
    "--new-labels",
    "add",
    "--json",
    ...files(),
  );
  expect(brought.code).toBe(0);
  expect(JSON.parse(brought.out)).toMatchObject({ articles: 1, layers: 1, spans: 2, codebookVersion: "2" });
  const again = await slantwise("import", "--project", "Study", ...files());
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining("Nothing changed") });
});

test("export writes what convert reads", async () => {
  const out = path.join(folder, "articles.jsonl");
  expect((await slantwise("export", "--project", "Study", "--out", out)).code).toBe(0);
  const { code, out: counted } = await slantwise("stats", "--json", out);
  expect(code).toBe(0);
  expect(counted).toContain('"novel"');
  expect(readFileSync(out, "utf8")).not.toContain("Olga");
});

test("release twice: the same checksum", async () => {
  const made = async (name: string) => {
    const out = path.join(folder, name);
    const { code, out: said } = await slantwise("release", "--project", "Study", "--out", out, "--json");
    expect(code).toBe(0);
    return { ...(JSON.parse(said) as { number: number; sha256: string }), bytes: readFileSync(out) };
  };
  const [one, two] = [await made("one.zip"), await made("two.zip")];
  expect(two.sha256).toBe(one.sha256);
  expect(two.bytes.equals(one.bytes)).toBe(true);
  expect(two.number).toBe(one.number + 1);
});

test("what can't be understood is said, and nothing done", async () => {
  expect(await slantwise("import", ...files())).toMatchObject({ code: 2 });
  expect(await slantwise("import", "--project", "Nowhere", ...files())).toMatchObject({
    code: 1,
    said: expect.stringContaining("no project “Nowhere”"),
  });
  expect(await slantwise("release", "--project", "Study", "--splits", "70/10/10")).toMatchObject({
    code: 2,
    said: expect.stringContaining("add up to 100"),
  });
  expect(await slantwise("export", "--project", "Study", "--as", "nobody@example.org")).toMatchObject({
    code: 1,
    said: expect.stringContaining("has no owner with the address"),
  });
});
