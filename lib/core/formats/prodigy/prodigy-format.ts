import type { Format } from "../format-declaration";
import { readProdigy } from "./read-prodigy";
import { fitProdigy, prodigyCarries, prodigyWriter } from "./write-prodigy";

export const prodigyFormat: Format = {
  id: "prodigy",
  name: "Prodigy and spaCy JSON Lines",
  files: "prodigy.jsonl",
  carries: prodigyCarries,
  read: readProdigy,
  write: prodigyWriter,
  fit: fitProdigy,
};
