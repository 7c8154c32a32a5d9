import type { Format } from "../format-declaration";
import { readLabelStudio } from "./read-label-studio";
import { fitLabelStudio, labelStudioCarries, labelStudioWriter } from "./write-label-studio";

export const labelStudioFormat: Format = {
  id: "label-studio",
  name: "Label Studio JSON",
  files: "tasks.json",
  carries: labelStudioCarries,
  read: readLabelStudio,
  write: labelStudioWriter,
  fit: fitLabelStudio,
};
