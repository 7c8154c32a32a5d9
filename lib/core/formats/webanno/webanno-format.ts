import type { Format } from "../format-declaration";
import { readWebanno } from "./read-webanno";
import { fitWebanno, webannoCarries, webannoWriter } from "./write-webanno";

export const webannoFormat: Format = {
  id: "webanno",
  name: "WebAnno TSV 3.3",
  files: "<layer>/<id>.tsv",
  carries: webannoCarries,
  read: readWebanno,
  write: webannoWriter,
  fit: fitWebanno,
};
