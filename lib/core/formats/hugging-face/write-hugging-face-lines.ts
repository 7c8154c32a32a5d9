import { fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { datasetRow, fitHuggingFace } from "./dataset-row";

/** Writes JSON Lines in the shape of Hugging Face data sets: a row an article, spans as a list of structures. */
export function huggingFaceLinesWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitHuggingFace(document, settings),
    (document) => [
      { file: "data.jsonl", content: `${JSON.stringify(datasetRow(document, settings.scheme))}\n` },
    ],
  );
}
