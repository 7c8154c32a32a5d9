import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeDefaults } from "@/lib/core/formats/fitted-writer";
import { formatById } from "@/lib/core/formats/registry";
import { arbitraryArticle } from "./arbitrary-article";
import { filesOf } from "./round-trip";

const script = path.join(import.meta.dirname, "check_offsets.py");
const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) process.stderr.write("Skipped: no python3 to read the exports with.\n");

const documents = fc
  .sample(arbitraryArticle({ layerKinds: ["annotator", "annotator", "key"] }), { numRuns: 40, seed: 4 })
  .filter(({ text }) => text.trim() !== "");

/** Code points as another language counts them; formats that carry no quotation can't be checked from outside. */
describe.skipIf(!hasPython)("a program in Python finds every quotation at its offsets", () => {
  test.each(["slantwise", "csv", "tsv", "hugging-face", "brat", "web-annotation"])("%s", (id) => {
    const format = formatById(id);
    const writer = format?.write?.(writeDefaults);
    if (!format?.fit || !writer) throw new Error(`${id} is not written`);
    const { carries, fit } = format;
    const folder = mkdtempSync(path.join(tmpdir(), "python-"));
    try {
      for (const { name, bytes } of filesOf(documents, writer)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), bytes);
      }
      const { stdout, stderr } = spawnSync("python3", [script, folder], { encoding: "utf8" });
      expect(stderr).toBe("");
      const spans = documents
        .flatMap((document) => fit(document, writeDefaults).document.layers)
        .flatMap(({ annotations }) => annotations)
        // Web Annotations say each stretch by itself.
        .flatMap(({ parts }) => (id === "web-annotation" ? parts : parts.slice(0, 1)));
      expect(carries.offsetUnit).toBe("code points");
      expect(Number(stdout)).toBe(spans.length);
      expect(spans.length).toBeGreaterThan(50);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
