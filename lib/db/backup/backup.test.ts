import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invariantsFile } from "../apply-invariants";
import { closeDatabase, openDatabase } from "../client";
import type { Dialect } from "../migration-files";
import { availableDialects } from "../testing/describe-each-database";
import { declaredInvariants, standingInvariants } from "../testing/invariant-catalogue";
import { sampleRows } from "../testing/sample-rows";
import { scratchDatabase, type ScratchDatabase } from "../testing/scratch-database";
import { sql } from "../sql";
import { withAdapter } from "../with-adapter";
import { restoreBackup } from "./restore-backup";
import { tables } from "./tables";
import { verifyBackup } from "./verify-backup";
import { writeBackup } from "./write-backup";

let folder: string;
const scratches: ScratchDatabase[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "slantwise-backup-"));
});
afterAll(async () => {
  await Promise.all(scratches.map((scratch) => scratch.drop()));
  await rm(folder, { recursive: true, force: true });
});

const inFolder = (name: string) => path.join(folder, name);
async function newDatabase(dialect: Dialect): Promise<string> {
  const scratch = await scratchDatabase(dialect);
  scratches.push(scratch);
  return scratch.url;
}
/** A database with some rows in every table, and more rows in one than are read at a time. */
async function filled(dialect: Dialect): Promise<string> {
  const url = await newDatabase(dialect);
  const db = await openDatabase(url);
  await db.transaction(sampleRows);
  await db.transaction(async (tx) => {
    const ids = await sampleRows(tx);
    const flags = { name: "U+2028 \u2028 and \r\n", description: "tab\t “quotes” \\ \u{1F469}" };
    await tx.project.update({ where: { id: ids.projectId }, data: flags });
    const windows = Array.from({ length: 1_234 }, (_, n) => ({
      key: "many",
      windowStart: new Date(n),
      count: n,
    }));
    await tx.rateLimit.createMany({ data: windows });
  });
  await closeDatabase();
  return url;
}
/** What a back-up says, in an order that doesn't depend on how a database sorts text. */
const contentOf = async (file: string) => (await readFile(file, "utf8")).split("\n").slice(1, -2).sort();

const ways = availableDialects.flatMap((from) => availableDialects.map((to) => ({ from, to })));

describe.each(ways)("a back-up of $from restored into $to", ({ from, to }) => {
  test("is the same database", async () => {
    const first = inFolder(`${from}-${to}-1.jsonl`);
    const second = inFolder(`${from}-${to}-2.jsonl`);
    const written = await writeBackup(await filled(from), first);
    expect(Object.entries(written.rows).filter(([, count]) => count === 0)).toEqual([]);
    expect(written.rows["rate_limit"]).toBe(1_236);

    const target = await newDatabase(to);
    expect(await restoreBackup(first, target)).toEqual(written);
    await writeBackup(target, second);
    expect(await contentOf(second)).toEqual(await contentOf(first));

    const declared = declaredInvariants(await invariantsFile(to));
    expect(await standingInvariants(to, target)).toEqual(declared);
    const db = await openDatabase(target);
    const [file] = await db.reader.releaseFile.findMany();
    expect(file?.content).toEqual(new Uint8Array([0, 255, 10]));
    expect(await db.reader.projectRule.findFirst()).toMatchObject({
      isSourceBlind: true,
      assignEveryone: true,
    });
    await closeDatabase();
  });
});

describe("a damaged back-up", () => {
  let whole: string;
  beforeAll(async () => {
    whole = inFolder("whole.jsonl");
    await writeBackup(await filled("sqlite"), whole);
  });

  test.each([0, 1, 10, 1_000, -1, -30, -200])("cut at %i is refused, and nothing is restored", async (at) => {
    const cut = inFolder("cut.jsonl");
    await writeFile(cut, (await readFile(whole)).subarray(0, at));
    const target = await newDatabase("sqlite");
    await expect(restoreBackup(cut, target)).rejects.toThrow(/cut off|no back-up|is not a back-up/);
    const db = await openDatabase(target);
    expect(await db.reader.user.count()).toBe(0);
    await closeDatabase();
  });

  test("with one letter changed, or one line lost, is refused", async () => {
    const text = await readFile(whole, "utf8");
    await writeFile(inFolder("changed.jsonl"), text.replace("Zoë", "Zoe"));
    await expect(verifyBackup(inFolder("changed.jsonl"))).rejects.toThrow("cut off or was changed");
    const lines = text.split("\n");
    await writeFile(inFolder("lost.jsonl"), [...lines.slice(0, 30), ...lines.slice(31)].join("\n"));
    await expect(verifyBackup(inFolder("lost.jsonl"))).rejects.toThrow("cut off or was changed");
  });

  test("that isn't there is said to be missing", async () => {
    await expect(verifyBackup(inFolder("nowhere.jsonl"))).rejects.toThrow(/no file at .*nowhere\.jsonl/);
  });

  test("of a newer program is refused", async () => {
    const text = await readFile(whole, "utf8");
    const lines = text.replace(/"schemaVersion":"[^"]+"/, `"schemaVersion":"9999-later"`).split("\n");
    const before = `${lines.slice(0, -2).join("\n")}\n`;
    const end = JSON.parse(lines.at(-2) ?? "") as { end: { sha256: string } };
    end.end.sha256 = createHash("sha256").update(before).digest("hex");
    await writeFile(inFolder("newer.jsonl"), `${before}${JSON.stringify(end)}\n`);
    await expect(restoreBackup(inFolder("newer.jsonl"), await newDatabase("sqlite"))).rejects.toThrow(
      "newer version",
    );
  });

  test("is not made of a database that isn't there, and leaves none", async () => {
    const missing = inFolder("missing.db");
    await expect(writeBackup(`file:${missing}`, inFolder("none.jsonl"))).rejects.toThrow("no database at");
    expect((await readdir(folder)).filter((name) => /missing|none/.test(name))).toEqual([]);
  });

  test("goes into a database that a server was started on, before anybody had an account", async () => {
    const url = await newDatabase("sqlite");
    const db = await openDatabase(url);
    const expiresAt = new Date(Date.now() + 60_000);
    await db.transaction((tx) =>
      tx.oneTimeLink.create({
        data: { id: "unused", purpose: "set_up", tokenHash: "x".repeat(43), expiresAt },
      }),
    );
    await closeDatabase();
    await restoreBackup(whole, url);
    const restored = await openDatabase(url);
    expect(await restored.reader.oneTimeLink.findUnique({ where: { id: "unused" } })).toBeNull();
    await closeDatabase();
  });

  test("whole as it is, it isn't restored over other data", async () => {
    await expect(restoreBackup(whole, await filled("sqlite"))).rejects.toThrow("isn't empty");
  });
});

test("every table of the schema is backed up, by its own key", async () => {
  const url = await newDatabase("sqlite");
  await openDatabase(url);
  await closeDatabase();
  const { rows } = await withAdapter({ dialect: "sqlite", url }, (adapter) =>
    adapter.queryRaw(
      sql(`SELECT m.name, group_concat(c.name, ' ' ORDER BY c.pk) FROM sqlite_master m
        JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.pk > 0 AND m.name NOT LIKE '\\_%' ESCAPE '\\'
        GROUP BY m.name`),
    ),
  );
  const keys = Object.entries(tables).map(([table, key]) => [table, key.join(" ")]);
  expect(rows.sort()).toEqual(keys.sort());
});
