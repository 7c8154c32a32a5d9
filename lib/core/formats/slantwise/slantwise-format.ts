import { everything } from "../fit/carries";
import { fitFor } from "../fitted-writer";
import type { Format } from "../format-declaration";
import { readSlantwiseItems } from "./read-slantwise";
import { slantwiseWriter } from "./write-slantwise";

export const slantwiseFormat: Format = {
  id: "slantwise",
  name: "slantwise/1 JSON Lines",
  files: "articles.jsonl",
  carries: everything,
  read: (files) => readSlantwiseItems(files),
  write: ({ articleIdSeed, layers }) => slantwiseWriter({ articleIdSeed, layers }),
  fit: (document, options) => fitFor(document, everything, options),
};
