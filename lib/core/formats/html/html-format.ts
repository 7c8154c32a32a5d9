import { spansOnly } from "../fit/carries";
import type { Format } from "../format-declaration";
import { readHtml } from "./read-html";

export const htmlFormat: Format = {
  id: "html",
  name: "Web pages",
  files: "*.html",
  carries: {
    ...spansOnly,
    offsetUnit: "markup",
    end: "none",
    zones: true,
    metadata: ["title", "byline", "outlet", "publishedOn", "language"],
  },
  read: (files) => readHtml(files),
  write: null,
  fit: null,
};
