import type { Format } from "../format-declaration";
import { bratCarries } from "./brat-carries";
import { readBrat } from "./read-brat";
import { bratWriter, fitBrat } from "./write-brat";

export const bratFormat: Format = {
  id: "brat",
  name: "brat standoff",
  files: "<layer>/<id>.txt, <layer>/<id>.ann",
  carries: bratCarries,
  read: readBrat,
  write: bratWriter,
  fit: fitBrat,
};
