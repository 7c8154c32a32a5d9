import { expect, test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { casReading } from "../cas/cas-draft";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
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

const xmi = (features: string) => `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
<custom:Slantwise xmi:id="3" sofa="1" ${features} label="Doubt"/>
<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="The so-called aid"/>
<cas:View sofa="1" members="3"/></xmi:XMI>`;
const read = (features: string) =>
  readAll(readXmi([{ name: "A/1.xmi", bytes: new TextEncoder().encode(xmi(features)) }]));

test.each(['begin="" end="3"', 'begin="0x0" end="3"', 'begin="0" end="3.5"'])(
  "%s is no place",
  (features) => {
    expect(read(features)).toMatchObject({
      ok: false,
      error: [{ message: expect.stringContaining("not whole numbers") }],
    });
  },
);

test("a confidence in words is none, not a number that no database takes", () => {
  const result = read('begin="0" end="3" confidence="high"');
  expect(result.ok && result.value.documents[0]?.layers[0]?.annotations).toMatchObject([
    { confidence: null },
  ]);
});
