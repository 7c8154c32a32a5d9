import type { Format } from "../format-declaration";
import { fitHuggingFace, huggingFaceCarries } from "./dataset-row";
import { parquetWriter } from "./write-parquet";

export const parquetFormat: Format = {
  id: "parquet",
  name: "Parquet",
  files: "data.parquet",
  carries: huggingFaceCarries,
  read: null,
  write: parquetWriter,
  fit: fitHuggingFace,
};
