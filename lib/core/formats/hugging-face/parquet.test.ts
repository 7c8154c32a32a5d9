import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import { writeDefaults } from "../fitted-writer";
import { writeAll } from "@/tests/formats/write-all";
import { datasetRow, fitHuggingFace } from "./dataset-row";
import { parquetWriter } from "./write-parquet";

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Another program's reader of Parquet finds the rows that the JSON Lines have. */
test("Parquet has the rows of the JSON Lines, over several row groups", async () => {
  // That reader takes a byte-order mark from the beginning of every string.
  const articles = arbitraryArticle().filter((document) => !JSON.stringify(document).includes("\uFEFF"));
  const documents = fc.sample(articles, { numRuns: 230, seed: 7 });
  const written = writeAll(documents, parquetWriter());
  if (!written.ok) throw new Error(written.error[0]?.message);
  const bytes = Uint8Array.from([...written.value].flatMap(({ content }) => [...bytesOf(content)]));
  const rows = await parquetReadObjects({ file: bytes.buffer });
  const expected = documents.map((document) =>
    datasetRow(fitHuggingFace(document, writeDefaults).document, writeDefaults.scheme),
  );
  expect(rows).toEqual(expected);
  expect(expected.flatMap(({ spans }) => spans).length).toBeGreaterThan(500);
});
