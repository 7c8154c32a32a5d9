import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { AppError } from "../core/app-error";

/**
 * Makes this process the only one on a database file. The lock proper is the operating system's, on a file
 * of its own, so that it ends with its holder however that ends; who holds it is written beside.
 * Throws an error that names the holder.
 */
export async function lockForThisProcess(databaseFile: string): Promise<() => Promise<void>> {
  const holderFile = `${databaseFile}.lock.json`;
  const lock = createClient({ url: pathToFileURL(`${databaseFile}.lock`).href });
  try {
    await lock.execute("BEGIN IMMEDIATE");
  } catch {
    lock.close();
    const name = await holder(holderFile);
    throw new AppError("unavailable", `${databaseFile} is in use by ${name}. Stop that one first.`);
  }
  const mine = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  await writeFile(holderFile, JSON.stringify(mine));

  return async () => {
    await rm(holderFile, { force: true });
    // Said aloud: closing alone lets go only when the garbage collector has come round.
    await lock.execute("ROLLBACK");
    lock.close();
  };
}

async function holder(holderFile: string): Promise<string> {
  try {
    const { pid, host, since } = JSON.parse(await readFile(holderFile, "utf8")) as Record<string, unknown>;
    return `process ${String(pid)} on ${String(host)}, since ${String(since)}`;
  } catch {
    return "another process";
  }
}
