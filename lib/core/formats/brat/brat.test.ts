import { describe, expect, test } from "vitest";
import { filesOf, losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { bratReading } from "./brat-carries";
import { readBrat } from "./read-brat";
import { bratWriter, fitBrat } from "./write-brat";

const read = (files: Record<string, string>) =>
  readAll(
    readBrat(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))),
  );
const text = "Officials said on Monday, he added, that aid would come.";

describe("brat standoff", () => {
  test("loses exactly what was told", () => {
    losesExactlyWhatWasTold({
      write: () => bratWriter(),
      read: readBrat,
      reading: bratReading,
      fit: (document) => fitBrat(document, writeDefaults),
    });
  });

  test("events, attributes, notes, equivalences, normalizations and split spans are understood", () => {
    const ann = [
      "T1\tSource 0 9\tOfficials",
      "T2\tCue 10 14\tsaid",
      "T3\tContent 15 24;36 55\ton Monday that aid would come",
      "E1\tCue:T2 Source:T1 Content:T3",
      "A1\tNegated E1",
      "M1\tSpeculated T3",
      "A2\tStance T3 hostile",
      "N1\tReference T1 Wikipedia:42\tOfficials",
      "#1\tAnnotatorNotes T3\tsplit by the cue",
      "*\tEquiv T1 T2",
    ].join("\n");
    const result = read({ "doc.txt": text, "doc.ann": ann });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const layer = result.value.documents[0]?.layers[0];
    const byLabel = Object.fromEntries((layer?.annotations ?? []).map((item) => [item.labelId, item]));
    expect(byLabel["Content"]).toMatchObject({
      parts: [{ quote: "on Monday" }, { quote: "that aid would come" }],
      attributes: { Speculated: true, Stance: "hostile" },
      note: "split by the cue",
    });
    expect(byLabel["Cue"]?.attributes).toEqual({ Negated: true });
    expect(byLabel["Source"]?.attributes).toEqual({ Reference: "Wikipedia:42" });
    const labelOf = (id: string) => layer?.annotations.find((item) => item.id === id)?.labelId;
    expect(layer?.relations.map(({ type, fromId, toId }) => [type, labelOf(fromId), labelOf(toId)])).toEqual([
      ["Source", "Cue", "Source"],
      ["Content", "Cue", "Content"],
      ["Equiv", "Source", "Cue"],
    ]);
  });

  test("several notes and values of one name on a span are all kept", () => {
    const ann = [
      "T1\tSource 0 9\tOfficials",
      "N1\tReference T1 Wikipedia:42\tOfficials",
      "N2\tReference T1 Wikidata:Q7\tOfficials",
      "#1\tAnnotatorNotes T1\tfirst",
      "#2\tAnnotatorNotes T1\tsecond",
    ].join("\n");
    const result = read({ "doc.txt": text, "doc.ann": ann });
    expect(result.ok && result.value.documents[0]?.layers[0]?.annotations).toMatchObject([
      { attributes: { Reference: ["Wikipedia:42", "Wikidata:Q7"] }, note: "first\nsecond" },
    ]);
  });

  test("what is said of a relation is told as left out", () => {
    const ann =
      "T1\tX 0 9\tOfficials\nT2\tY 10 14\tsaid\nR1\tz Arg1:T1 Arg2:T2\nA1\tNegated R1\n#1\tNote R1\tsure";
    const result = read({ "doc.txt": text, "doc.ann": ann });
    expect(result.ok && result.value.notices).toMatchObject([
      { message: expect.stringContaining("Note on R1, Negated on R1") },
    ]);
  });

  test("a file about a-b is not taken for one about a", () => {
    for (const names of [
      ["a", "a-b"],
      ["a-b", "a"],
    ]) {
      const texts = Object.fromEntries(names.map((name) => [`${name}.txt`, `${text} ${name}`]));
      const result = read({ ...texts, "a-b-Anna.ann": "", "a-Ben.ann": "" });
      const found = result.ok && result.value.documents.map(({ id, layers }) => [id, layers[0]?.coder.id]);
      expect(found).toEqual([
        ["a-b", "Anna"],
        ["a", "Ben"],
      ]);
    }
  });

  test.each([
    [
      "folders with their own texts",
      { "A/doc.txt": text, "A/doc.ann": "", "B/doc.txt": text, "B/doc.ann": "" },
    ],
    ["folders beside one text", { "doc.txt": text, "A/doc.ann": "", "B/doc.ann": "" }],
    ["ends of file names", { "doc.txt": text, "doc.A.ann": "", "doc_B.ann": "" }],
  ])("annotators are told apart by %s", (_, files) => {
    const result = read(files);
    expect(
      result.ok && result.value.documents.map(({ layers }) => layers.map(({ coder }) => coder.pseudonym)),
    ).toEqual([["A", "B"]]);
  });

  test.each([
    ["T1\tSource 0 9\tofficials", "The text there reads “Officials”", 1],
    ["T1\tSource 0\tOfficials", "needs a type, a start and an end", 1],
    ["T1\tSource 0 9\tOfficials\nT1\tCue 10 14\tsaid", "used twice", 2],
    ["T1\tSource 0 9\tOfficials\nR1\tx Arg1:T1 Arg2:T7", "no span T7", 2],
    ["T1\tSource 0 9;5 14\tOfficials", "overlap", 1],
    ["nonsense", "begins with none of", 1],
  ])("%j is refused: %s", (ann, reason, line) => {
    const result = read({ "doc.txt": text, "doc.ann": ann });
    expect(result.ok ? [] : result.error).toContainEqual(
      expect.objectContaining({ file: "doc.ann", line, message: expect.stringContaining(reason) }),
    );
  });

  test("annotations without their text are refused by name", () => {
    const result = read({ "doc.ann": "" });
    expect(result.ok ? [] : result.error).toMatchObject([{ file: "doc.ann" }]);
  });

  test("CRLF and code units are recognised by the quotations", () => {
    const result = read({
      "doc.txt": "😀\r\nThe so-called\r\nelected",
      "doc.ann": "T1\tX 8 17\tso-called\nT2\tX 19 26\telected",
    });
    expect(result.ok && result.value.offsets?.chosen).toEqual({
      unit: "UTF-16 units",
      countsMark: true,
      countsCarriageReturns: true,
    });
  });

  test("the configuration lists every label, relation and attribute", () => {
    const result = read({ "doc.txt": text, "doc.ann": "T1\tSource 0 9\tOfficials\nA1\tStance T1 kind" });
    const files = filesOf(result.ok ? result.value.documents : [], bratWriter());
    const conf = new TextDecoder().decode(files.find(({ name }) => name === "annotation.conf")?.bytes);
    expect(conf).toContain("[entities]\nSource\n");
    expect(conf).toContain("Stance\tArg:<ENTITY>, Value:kind");
  });
});
