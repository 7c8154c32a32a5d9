import { spansOnly } from "../fit/carries";
import type { Format } from "../format-declaration";
import { readTei } from "./read-tei";

export const teiFormat: Format = {
  id: "tei",
  name: "TEI XML",
  files: "*.xml",
  carries: {
    ...spansOnly,
    offsetUnit: "markup",
    end: "none",
    discontinuous: true,
    attributes: "text",
    notes: true,
    relations: true,
    metadata: ["title", "byline", "extra"],
  },
  read: readTei,
  write: null,
  fit: null,
};
