import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDefaults } from "@/lib/core/formats/read-options";
import { readAll } from "@/lib/core/formats/read-all";
import { formatById, formats } from "@/lib/core/formats/registry";
import { carriesTable } from "./carries-table";

const guide = readFileSync(path.resolve(import.meta.dirname, "../../docs/formats.md"), "utf8");

/** The rows of the guide's table of formats, without the line under its header. */
const tableRows = guide
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  )
  .filter((cells) => !cells.every((cell) => /^-+$/.test(cell)))
  .filter((cells) => cells.length > 10);

/** The samples of the guide: a heading with a format's id, then blocks headed by the names of their files. */
const samples = [...guide.matchAll(/^### `([\w-]+)`.*\n([^]*?)(?=^##|$(?![^]))/gm)].map(
  ([, id = "", body = ""]) => ({
    id,
    files: [...body.matchAll(/^`([^`]+)`:\n\n```[a-z]*\n([^]*?)```$/gm)].map(([, name = "", text = ""]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    })),
  }),
);

describe("docs/formats.md", () => {
  test("its table is what the formats declare", () => {
    expect(tableRows).toEqual(carriesTable(formats));
  });

  test("it has a sample of every format that is text and read", () => {
    const wanted = formats.filter(({ read }) => read !== null).map(({ id }) => id);
    const variants = ["csv-spreadsheet", "tsv"];
    expect(samples.map(({ id }) => id).sort()).toEqual(wanted.filter((id) => !variants.includes(id)).sort());
  });

  test.each(samples)("the sample of $id is read", ({ id, files }) => {
    const read = formatById(id)?.read;
    if (!read) throw new Error(`no reader for ${id}`);
    expect(files.length).toBeGreaterThan(0);
    const result = readAll(read(files, readDefaults));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const layers = result.value.documents.flatMap((document) => document.layers);
    const quotes = layers.flatMap(({ annotations }) =>
      annotations.flatMap(({ parts }) => parts.map(({ quote }) => quote)),
    );
    const isBare = id === "html" || id === "text";
    expect(result.value.documents).toHaveLength(1);
    expect(quotes.some((quote) => /so-called/i.test(quote))).toBe(!isBare);
  });
});
