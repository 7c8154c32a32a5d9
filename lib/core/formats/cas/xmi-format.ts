import type { Format } from "../format-declaration";
import { casCarries } from "./cas-writing";
import { readXmi } from "./read-xmi";
import { fitXmi, xmiWriter } from "./write-xmi";

export const xmiFormat: Format = {
  id: "xmi",
  name: "UIMA CAS XMI",
  files: "<layer>/<id>.xmi, TypeSystem.xml",
  carries: casCarries,
  read: readXmi,
  write: xmiWriter,
  fit: fitXmi,
};
