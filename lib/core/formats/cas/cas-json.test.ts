import { test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { casReading } from "../cas/cas-draft";
import { writeDefaults } from "../fitted-writer";
import { readCasJson } from "./read-cas-json";
import { fitCas } from "./cas-writing";
import { casJsonWriter } from "./write-cas-json";

test("CAS JSON loses exactly what was told", () => {
  losesExactlyWhatWasTold({
    write: () => casJsonWriter(),
    read: readCasJson,
    reading: casReading,
    fit: (document) => fitCas(document, writeDefaults),
  });
});
