import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { inRepository } from "./repository-root.mjs";

/** Where a test runner is to write its report; an older one is removed, so that it can't be taken for the new. */
export function freshReportPath(name) {
  const file = inRepository(".cache/reports", `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The report, or undefined when the runner ended before writing one. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
