import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/db/client";
import { sampleRows } from "@/lib/db/testing/sample-rows";
import { main } from "./main";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "slantwise-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function slantwise(dataFolder: string, ...args: string[]) {
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_FOLDER", path.join(folder, dataFolder));
  let [out, said] = ["", ""];
  const code = await main(args, {
    out: (text) => (out += text.toString()),
    say: (text) => (said += `${text}\n`),
    progress: () => undefined,
    ask: () => Promise.resolve(null),
    standardInput: () => null,
  });
  return { code, out, said };
}

test("one database goes through a file into another", async () => {
  expect(await slantwise("one", "backup")).toMatchObject({
    code: 1,
    said: expect.stringContaining("no database at"),
  });
  const db = await openDatabase(`file:${path.join(folder, "one", "slantwise.db")}`);
  await db.transaction(sampleRows);
  await closeDatabase();

  const file = path.join(folder, "kept.jsonl");
  const written = await slantwise("one", "backup", file, "--json");
  expect(written.code).toBe(0);
  const restored = await slantwise("other", "restore", file, "--json");
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining("npm start") });
  expect(JSON.parse(restored.out)).toEqual(JSON.parse(written.out));

  expect(await slantwise("other", "restore", file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("isn't empty"),
  });
  expect(await slantwise("other", "restore")).toMatchObject({
    code: 2,
    said: expect.stringContaining("Name the back-up"),
  });
  expect(await slantwise("third", "restore", path.join(folder, "nowhere"))).toMatchObject({
    code: 1,
    said: expect.stringContaining("There is no file at"),
  });
});
