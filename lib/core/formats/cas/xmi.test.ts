import { test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { casReading } from "../cas/cas-draft";
import { writeDefaults } from "../fitted-writer";
import { readXmi } from "./read-xmi";
import { xmiWriter, fitXmi } from "./write-xmi";

test("XMI loses exactly what was told", () => {
  losesExactlyWhatWasTold({
    write: () => xmiWriter(),
    read: readXmi,
    reading: casReading,
    fit: (document) => fitXmi(document, writeDefaults),
  });
});
