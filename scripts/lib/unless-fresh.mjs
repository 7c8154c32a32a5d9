import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRepository } from "./repository-root.mjs";

/**
 * Does the work unless the stamp says it was done for the same inputs. The stamp is taken away first,
 * so that work broken off half-way counts as not done.
 */
export async function unlessFresh(stampFile, inputHash, work) {
  const stamp = inRepository(stampFile);
  if (readStamp(stamp) === inputHash) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputHash);
}

function readStamp(stamp) {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}
