import type { Format } from "../format-declaration";
import { huggingFaceCarries } from "../hugging-face/dataset-row";
import { readJsonRecords } from "./read-json-records";

export const jsonRecordsFormat: Format = {
  id: "json-records",
  name: "JSON Lines and JSON arrays (SemEval-2021, ArMPro, scripts)",
  files: "*.jsonl, *.json",
  carries: { ...huggingFaceCarries, attributes: "typed", submissions: false },
  read: (files, options) => readJsonRecords(files, { ...options, fields: null }),
  write: null,
  fit: null,
};
