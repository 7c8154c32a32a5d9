import { test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { jsonRecordsReading, readJsonRecords } from "../json-records/read-json-records";
import { fitHuggingFace } from "./dataset-row";
import { huggingFaceLinesWriter } from "./write-hugging-face-lines";

test("data sets of Hugging Face lose exactly what was told", () => {
  losesExactlyWhatWasTold({
    write: () => huggingFaceLinesWriter(),
    read: (files, options) => readJsonRecords(files, { ...options, fields: null }),
    reading: jsonRecordsReading,
    fit: (document) => fitHuggingFace(document, writeDefaults),
  });
});
