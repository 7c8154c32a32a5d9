import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRepository } from "./repository-root.mjs";

/** One hash over names and contents of files and folders (missing ones count as missing), whatever their dates. */
export function hashFiles(names, isIncluded = () => true) {
  const hash = createHash("sha256");
  for (const name of names.flatMap(filesUnder).filter(isIncluded).sort()) {
    hash.update(`${name}\0`);
    hash.update(
      createHash("sha256")
        .update(readFileSync(inRepository(name)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

function filesUnder(name) {
  const stats = statSync(inRepository(name), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [name];
  return readdirSync(inRepository(name)).flatMap((entry) => filesUnder(path.posix.join(name, entry)));
}
