import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const repositoryRoot = path.resolve(import.meta.dirname, "../..");

const ignored = new Set([
  ".git",
  ".next",
  ".cache",
  "node_modules",
  "coverage",
  "generated",
  "test-results",
  "playwright-report",
  ".artifacts",
  ".auth",
]);

/** Every file below a folder of the repository, as "lib/core/result.ts", without what is generated or ignored. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(repositoryRoot, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !ignored.has(entry.name) && path.posix.join(folder, entry.name) !== "data")
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(name) : [name];
    });
}

export const readSource = (file: string): string => readFileSync(path.join(repositoryRoot, file), "utf8");

const isCode = (file: string) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.endsWith(".d.ts");
export const isTest = (file: string) => /\.test\.tsx?$|^(tests|e2e|bench)\/|\/testing\//.test(file);

/** The hand-written code of the repository. */
export const codeFiles = (): string[] => filesBelow(".").filter(isCode).sort();
