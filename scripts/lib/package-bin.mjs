import { readFileSync } from "node:fs";
import path from "node:path";
import { inRepository } from "./repository-root.mjs";

/** The script behind a package's command, to be run by this same Node without a shell or npx in between. */
export function packageBin(packageName, command = packageName) {
  const folder = inRepository("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}
