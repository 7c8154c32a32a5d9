import type { Format } from "../format-declaration";
import { readConll } from "./read-conll";
import { conllCarries, conllWriter, fitConll } from "./write-conll";

export const conllFormat: Format = {
  id: "conll",
  name: "CoNLL BIO",
  files: "<layer>/<id>.conll",
  carries: conllCarries,
  read: readConll,
  write: conllWriter,
  fit: fitConll,
};
