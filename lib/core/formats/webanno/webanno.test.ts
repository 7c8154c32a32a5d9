import { test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { casReading } from "../cas/cas-draft";
import { writeDefaults } from "../fitted-writer";
import { readWebanno } from "./read-webanno";
import { webannoWriter, fitWebanno } from "./write-webanno";

test("WebAnno TSV loses exactly what was told", () => {
  losesExactlyWhatWasTold({
    write: () => webannoWriter(),
    read: readWebanno,
    reading: casReading,
    fit: (document) => fitWebanno(document, writeDefaults),
  });
});
