import type { Format } from "../format-declaration";
import { readDoccano } from "./read-doccano";
import { doccanoCarries, doccanoWriter, fitDoccano } from "./write-doccano";

export const doccanoFormat: Format = {
  id: "doccano",
  name: "doccano JSON Lines",
  files: "<layer>.jsonl",
  carries: doccanoCarries,
  read: readDoccano,
  write: doccanoWriter,
  fit: fitDoccano,
};
