import { file, line, slantwise, type MalformedCase } from "./malformed-case";

const spans = (start: number, end: number, quote = "so-called") =>
  line({}, { spans: [[start, end]], quote: [quote] });
const doccano = (...lines: object[]) => [
  file("a.jsonl", lines.map((item) => JSON.stringify(item)).join("\n")),
];

export const offsetCases: MalformedCase[] = [
  slantwise(25, "a negative offset", spans(-1, 4), />=0|small/i, 1),
  slantwise(26, "an end before the start", spans(13, 4), /ends before it begins/, 1),
  slantwise(27, "an empty span", spans(4, 4, ""), /empty/, 1),
  slantwise(28, "beyond the end", spans(4, 99), /outside the text/, 1),
  slantwise(29, "half an offset", spans(4.5, 13), /int/i, 1),
  {
    number: 30,
    title: "inside a surrogate pair",
    formatId: "cas-json",
    files: [
      file(
        "a.json",
        JSON.stringify({
          "%FEATURE_STRUCTURES": [
            { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", sofaString: "A 😀 b" },
            { "%ID": 2, "%TYPE": "x.Doubt", "@sofa": 1, begin: 3, end: 4 },
          ],
        }),
      ),
    ],
    outcome: /cuts a character/,
  },
  slantwise(
    31,
    "inside a grapheme",
    line({ article: { id: "1", text: "e\u0301t" } }, { spans: [[0, 1]], quote: ["e"] }),
    "read",
  ),
  slantwise(32, "another quotation", spans(4, 13, "so called"), /not what stands/, 1),
  slantwise(33, "code points taken for UTF-16", line({}, { spans: [[17, 20]], quote: ["aid"] }), /UTF-16/, 1),
  slantwise(
    34,
    "composed text, decomposed quotation",
    line({ article: { id: "1", text: "café" } }, { spans: [[0, 4]], quote: ["cafe\u0301"] }),
    /not what stands/,
    1,
  ),
];

export const meaningCases: MalformedCase[] = [
  slantwise(35, "an unknown label", line({}, { label: "slogan" }), /“slogan” is not in the codebook/, 1),
  slantwise(36, "an unknown annotator", line({}, { annotator: "nobody" }), "read"),
  slantwise(37, "an article twice", `${line()}\n${line()}`, /appears twice/, 2),
  {
    number: 38,
    title: "one name, two texts",
    formatId: "doccano",
    files: doccano({ id: 1, text: "One" }, { id: 1, text: "Two" }),
    outcome: /another text/,
    line: 2,
  },
  {
    number: 39,
    title: "a span twice",
    formatId: "doccano",
    files: doccano({
      text: "One",
      label: [
        [0, 3, "X"],
        [0, 3, "X"],
      ],
    }),
    outcome: "read",
  },
  {
    number: 40,
    title: "10,000 overlapping spans",
    formatId: "doccano",
    files: doccano({
      text: "word ".repeat(3_000),
      label: Array.from({ length: 10_000 }, (_, at) => [at, at + 4_000, "X"]),
    }),
    outcome: "read",
  },
  slantwise(
    41,
    "questions that wait for each other",
    line({
      codebook: {
        id: "c",
        version: "1",
        name: "C",
        labels: [{ id: "doubt" }].map((label) => ({ ...label, name: "Doubt" })),
        attributes: [
          { id: "a", type: "text", condition: { attributeId: "b", values: ["x"] } },
          { id: "b", type: "text", condition: { attributeId: "a", values: ["x"] } },
        ],
      },
    }),
    "read",
  ),
];

const table = (
  number: number,
  title: string,
  content: string,
  outcome: MalformedCase["outcome"],
  at?: number,
): MalformedCase => ({
  number,
  title,
  formatId: "csv",
  files: [file("table.csv", content)],
  outcome,
  ...(at === undefined ? {} : { line: at }),
});
const brat = (
  number: number,
  title: string,
  files: Record<string, string>,
  outcome: MalformedCase["outcome"],
): MalformedCase => ({
  number,
  title,
  formatId: "brat",
  files: Object.entries(files).map(([name, content]) => file(name, content)),
  outcome,
});

export const tableCases: MalformedCase[] = [
  table(42, "an unbalanced quotation mark", 'id,text\n1,"open', /never closed/, 2),
  table(43, "100,000 columns", `text${",x".repeat(100_000)}`, /columns/, 1),
  table(44, "ragged rows", "id,text\n1,One\n2", /1 cells/, 3),
  table(45, "cells that are formulas", "id,text,start,end,label,note\n1,=One,1,4,X,+1", "read"),
  brat(46, "annotations without a text", { "a.ann": "T1\tX 0 3\tOne" }, /no text a\.txt/),
  brat(47, "a span in pieces", { "a.txt": "One two three", "a.ann": "T1\tX 0 3;8 13\tOne three" }, "read"),
  {
    number: 48,
    title: "tags that go on where nothing began",
    formatId: "conll",
    files: [file("a.conll", "One\tI-X\ntwo\tB-Y\nthree\tI-X\n")],
    outcome: "read",
  },
  brat(49, "a tab in the text", { "a.txt": "One\ttwo", "a.ann": "T1\tX 0 7\tOne\ttwo" }, "read"),
];
