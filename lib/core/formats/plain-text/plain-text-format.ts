import { spansOnly } from "../fit/carries";
import type { Format } from "../format-declaration";
import { readPlainText } from "./read-plain-text";

export const plainTextFormat: Format = {
  id: "text",
  name: "Plain text",
  files: "*.txt",
  carries: {
    ...spansOnly,
    offsetUnit: "none",
    end: "none",
    zones: true,
    metadata: ["title", "byline", "publishedOn", "language"],
  },
  read: (files) => readPlainText(files),
  write: null,
  fit: null,
};
