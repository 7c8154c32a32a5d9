import { describe, expect, test } from "vitest";
import type { InputFile } from "@/lib/core/formats/format";
import { describeFormatError, type FormatError } from "@/lib/core/formats/format-error";
import { readDefaults } from "@/lib/core/formats/read-options";
import { readAll, type ReadResult } from "@/lib/core/formats/read-all";
import { formats } from "@/lib/core/formats/registry";
import { readZip } from "@/lib/core/formats/zip/read-zip";
import type { Result } from "@/lib/core/result";
import { xmlCases, zipCases } from "./container-cases";
import { encodingCases, jsonCases, sizeCases } from "./encoding-cases";
import type { MalformedCase } from "./malformed-case";
import { meaningCases, offsetCases, tableCases } from "./meaning-cases";

const cases = [
  ...encodingCases,
  ...sizeCases,
  ...jsonCases,
  ...offsetCases,
  ...meaningCases,
  ...tableCases,
  ...xmlCases,
  ...zipCases,
];

function readAs(formatId: string, files: InputFile[]): Result<ReadResult | InputFile[], FormatError[]> {
  const [first] = files;
  if (formatId === "zip") return first ? readZip(first) : { ok: true, value: [] };
  const read = formats.find(({ id }) => id === formatId)?.read;
  if (!read) throw new Error(`no reader for ${formatId}`);
  return readAll(read(files, readDefaults));
}

test("the corpus has all 64 kinds", () => {
  expect([...new Set(cases.map(({ number }) => number))]).toEqual(
    Array.from({ length: 64 }, (_, at) => at + 1),
  );
});

describe("each malformed file says what is wrong with it", () => {
  test.each(cases.map((item) => [`${item.number}. ${item.title}`, item] as [string, MalformedCase]))(
    "%s",
    (_, item) => {
      const { formatId, files, outcome, line } = item;
      const result = readAs(formatId, files);
      if (outcome === "read") {
        expect(result.ok ? [] : result.error).toEqual([]);
        return;
      }
      const errors = result.ok ? [] : result.error;
      const fitting = errors.find((error) => outcome.test(describeFormatError(error)));
      expect(fitting?.message ?? errors.map(describeFormatError).join("\n")).toMatch(outcome);
      expect(files.map(({ name }) => name)).toContain(fitting?.file);
      if (line !== undefined) expect(fitting?.line).toBe(line);
    },
  );
});

describe("no reader crashes on any of them, or brings half of it", () => {
  const readers = formats.filter(({ read }) => read !== null);
  test.each(readers.map(({ id }) => id))("%s", (id) => {
    for (const { files } of cases) {
      const result = readAs(id, files);
      if (result.ok) continue;
      expect(result.error.length).toBeGreaterThan(0);
      for (const error of result.error) {
        expect(error.message).not.toBe("");
        expect(files.map(({ name }) => name)).toContain(error.file);
      }
    }
  });
});
