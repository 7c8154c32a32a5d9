import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "./client";
import { databaseLocation } from "./database-url";
import { scratchDatabase, type ScratchDatabase } from "./testing/scratch-database";

let scratch: ScratchDatabase;
let others: ChildProcess[];
beforeEach(async () => {
  scratch = await scratchDatabase("sqlite");
  others = [];
});
afterEach(async () => {
  for (const other of others) other.kill("SIGKILL");
  await closeDatabase();
  await scratch.drop();
});

/** Another process that holds the database. */
async function otherProcess(): Promise<ChildProcess> {
  const script = `
    const { lockForThisProcess } = await import("./lib/db/process-lock.ts");
    await lockForThisProcess(${JSON.stringify(file())});
    console.log("locked");
    setInterval(() => {}, 1000);`;
  const options = ["--import", "./scripts/lib/typescript.mjs", "--input-type=module", "-e", script];
  const other = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  others.push(other);
  await once(other.stdout, "data");
  return other;
}

const file = () => {
  const location = databaseLocation(scratch.url);
  return location.dialect === "sqlite" ? location.file : "";
};

test("a second process is refused, and told who holds the file", async () => {
  const other = await otherProcess();
  await expect(openDatabase(scratch.url)).rejects.toThrow(`in use by process ${String(other.pid)} on`);
  // Refused once, refused again: the failure left nothing behind.
  await expect(openDatabase(scratch.url)).rejects.toThrow(`in use by process ${String(other.pid)} on`);
}, 60_000);

test("the lock of a killed process is taken over, though its name still stands", async () => {
  const other = await otherProcess();
  const ended = once(other, "exit");
  other.kill("SIGKILL");
  await ended;
  expect(existsSync(`${file()}.lock.json`)).toBe(true);
  const db = await openDatabase(scratch.url);
  expect(await db.reader.user.count()).toBe(0);
}, 60_000);

test("a process that closes lets the next one in", async () => {
  await openDatabase(scratch.url);
  await closeDatabase();
  expect(existsSync(`${file()}.lock.json`)).toBe(false);
  await openDatabase(scratch.url);
});
