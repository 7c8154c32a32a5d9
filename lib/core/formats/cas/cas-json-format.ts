import type { Format } from "../format-declaration";
import { casCarries, fitCas } from "./cas-writing";
import { readCasJson } from "./read-cas-json";
import { casJsonWriter } from "./write-cas-json";

export const casJsonFormat: Format = {
  id: "cas-json",
  name: "UIMA CAS JSON",
  files: "<layer>/<id>.json",
  carries: casCarries,
  read: readCasJson,
  write: casJsonWriter,
  fit: fitCas,
};
