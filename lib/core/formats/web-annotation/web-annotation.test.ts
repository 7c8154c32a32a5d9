import { test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { webAnnotationReading, readWebAnnotations } from "./read-web-annotations";
import { webAnnotationWriter, fitWebAnnotations } from "./write-web-annotations";

test("Web Annotation loses exactly what was told", () => {
  losesExactlyWhatWasTold({
    write: () => webAnnotationWriter(),
    read: readWebAnnotations,
    reading: webAnnotationReading,
    fit: (document) => fitWebAnnotations(document, writeDefaults),
  });
});
