import type { Format } from "../format-declaration";
import { readJsonRecords } from "../json-records/read-json-records";
import { fitHuggingFace, huggingFaceCarries } from "./dataset-row";
import { huggingFaceLinesWriter } from "./write-hugging-face-lines";

export const huggingFaceFormat: Format = {
  id: "hugging-face",
  name: "Hugging Face JSON Lines",
  files: "data.jsonl",
  carries: huggingFaceCarries,
  read: (files, options) => readJsonRecords(files, { ...options, fields: null }),
  write: huggingFaceLinesWriter,
  fit: fitHuggingFace,
};
