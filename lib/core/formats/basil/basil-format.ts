import { spansOnly } from "../fit/carries";
import type { Format } from "../format-declaration";
import { readBasil } from "./read-basil";

export const basilFormat: Format = {
  id: "basil",
  name: "BASIL JSON",
  files: "<uuid>.json, <uuid>_ann.json",
  carries: {
    ...spansOnly,
    attributes: "text",
    notes: true,
    judgements: "text",
    zones: true,
    metadata: ["title", "outlet", "url", "publishedOn"],
  },
  read: readBasil,
  write: null,
  fit: null,
};
