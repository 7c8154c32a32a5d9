import { expect, test } from "vitest";
import { readAll } from "../read-all";
import { readTei } from "./read-tei";

const read = (xml: string) => readAll(readTei([{ name: "A/doc.xml", bytes: new TextEncoder().encode(xml) }]));
const tei = (body: string) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Aid</title></titleStmt></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`;

test("an interrupted quotation is one span in two parts, joined to its source and cue", () => {
  const result = read(
    tei(
      `<head>Aid</head><p>“<said id="1" mode="direct" level="1">It is</said>”,\n   <seg id="1" type="speaker">she</seg>
       <seg id="1" type="intExpr">said</seg>, “<said id="1" mode="direct" level="1">late</said>.”</p>`,
    ),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const [document] = result.value.documents;
  const layer = document?.layers[0];
  expect(document?.text).toBe("Aid\n\n“It is”, she said, “late.”");
  expect(document?.metadata.title).toBe("Aid");
  expect(layer?.annotations.map(({ labelId, parts }) => [labelId, parts.map(({ quote }) => quote)])).toEqual([
    ["said", ["It is", "late"]],
    ["speaker", ["she"]],
    ["intExpr", ["said"]],
  ]);
  expect(layer?.relations.map(({ type }) => type)).toEqual(["speaker", "intExpr"]);
});

test("stand-off spans point to what has an id", () => {
  const result = read(
    tei(`<p><w xml:id="w1">So-called</w> <w xml:id="w2">aid</w> <w xml:id="w3">came</w></p>
      <spanGrp><span from="#w1" to="#w2" ana="#doubt">why</span></spanGrp>`),
  );
  const annotation = result.ok ? result.value.documents[0]?.layers[0]?.annotations[0] : undefined;
  expect(annotation).toMatchObject({ labelId: "doubt", note: "why", parts: [{ quote: "So-called aid" }] });
});

test("a title keeps the words of the elements in it, and all authors are named", () => {
  const result = read(
    tei("<p>Aid came.</p>").replace(
      "<title>Aid</title>",
      "<title>The <hi>so-called</hi>\n aid</title><title>Part 2</title><author>Ann <name>Lee</name></author><author>Bo Ray</author>",
    ),
  );
  expect(result.ok && result.value.documents[0]?.metadata).toMatchObject({
    title: "The so-called aid",
    byline: "Ann Lee, Bo Ray",
  });
});

test.each([
  ['<!DOCTYPE TEI [<!ENTITY x "y">]><TEI/>', "DOCTYPE", 1],
  ["<TEI>\n<p>&x;</p></TEI>", "Not well-formed", 2],
  ["<TEI>\n<text></TEI>", "Not well-formed", 2],
  ["<a>".repeat(100), "64 elements deep", 1],
  [tei('<p>\n<w xml:id="w1">x</w></p><span from="#w9" to="#w1"/>'), "nothing with the id w9", 2],
])("%j is refused by line", (xml, reason, line) => {
  const result = read(xml);
  expect(result.ok ? [] : result.error).toContainEqual(
    expect.objectContaining({ file: "A/doc.xml", line, message: expect.stringContaining(reason) }),
  );
});
