import type { Format } from "../format-declaration";
import { ptcCarries } from "./ptc-carries";
import { readPtc } from "./read-ptc";
import { fitPtc, ptcWriter } from "./write-ptc";

export const ptcFormat: Format = {
  id: "ptc",
  name: "PTC and SemEval propaganda TSV",
  files: "articles/article<id>.txt, <layer>/article<id>.task-flc-tc.labels",
  carries: ptcCarries,
  read: readPtc,
  write: ptcWriter,
  fit: fitPtc,
};
