import { spansOnly } from "../fit/carries";
import type { Format } from "../format-declaration";
import { readBabe } from "./read-babe";

export const babeFormat: Format = {
  id: "babe",
  name: "BABE and MBIC CSV",
  files: "*.csv",
  carries: {
    ...spansOnly,
    offsetUnit: "none",
    end: "none",
    judgements: "text",
    metadata: ["outlet", "url", "extra"],
    annotators: "one file",
  },
  read: readBabe,
  write: null,
  fit: null,
};
