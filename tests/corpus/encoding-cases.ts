import { bytes, file, line, size, slantwise, type MalformedCase } from "./malformed-case";

const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
  ]);

const brat = (text: string | Uint8Array, ann: string) => [file("a.txt", text), file("a.ann", ann)];

export const encodingCases: MalformedCase[] = [
  slantwise(1, "a byte-order mark", `\uFEFF${line()}`, "read"),
  slantwise(2, "UTF-16", utf16(line()), /UTF-8/),
  slantwise(3, "invalid UTF-8", bytes(`${line()}\n{"a":"`, [0xc3, 0x28], '"}'), /not UTF-8/, 2),
  slantwise(4, "NUL", line({ article: { id: "1", text: "The so-called\u0000" } }), /NUL/, 1),
  slantwise(5, "half a surrogate pair by an escape", line().replace("😀", "\\ud83d"), /surrogate/, 1),
  slantwise(6, "an overlong encoding", bytes(`${line()}\n{"a":"`, [0xc0, 0xaf], '"}'), /not UTF-8/, 2),
  slantwise(
    6,
    "a pair of surrogates encoded one by one",
    bytes('{"a":"', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], '"}'),
    /not UTF-8/,
    1,
  ),
  {
    number: 7,
    title: "mixed line ends",
    formatId: "brat",
    files: brat("One\rtwo\r\nthree\nfour", "T1\tX 9 14\tthree\nT2\tX 4 7\ttwo"),
    outcome: "read",
  },
  {
    number: 8,
    title: "carriage returns only",
    formatId: "ptc",
    files: [
      file("article1.txt", "One\r\rtwo words"),
      file("article1.labels", "1\tDoubt\t5\t8\r1\tDoubt\t9\t14\r"),
    ],
    outcome: "read",
  },
  {
    number: 9,
    title: "Unicode’s own line separators",
    formatId: "doccano",
    files: [file("a.jsonl", `${JSON.stringify({ text: "One\u2028two\u2029", label: [[4, 7, "X"]] })}\n`)],
    outcome: "read",
  },
  {
    number: 10,
    title: "bidirectional overrides in names",
    formatId: "brat",
    files: [file("\u202Etxt.a.txt", "One"), file("\u202Etxt.a.ann", "T1\tX 0 3\tOne")],
    outcome: "read",
  },
];

export const sizeCases: MalformedCase[] = [
  slantwise(11, "an empty file", "", "read"),
  { number: 11, title: "an empty article", formatId: "text", files: [file("a.txt", "")], outcome: /empty/ },
  slantwise(12, "one line of 50 MB", "x".repeat(size(50_000_000, 2_000_000)), /not valid JSON/i, 1),
  {
    number: 13,
    title: "a million records",
    formatId: "doccano",
    files: [file("a.jsonl", '{"text":"One","label":[[0,3,"X"]]}\n'.repeat(size(1_000_000, 5_000)))],
    outcome: size(1, 0) === 1 ? /more than 100,000 articles/ : "read",
  },
  slantwise(14, "cut off half-way", `${line()}\n${line().slice(0, 100)}`, /complete/, 2),
  {
    number: 15,
    title: "larger than allowed by one byte",
    formatId: "text",
    files: [file("a.txt", "x".repeat(5 * 1024 * 1024 + 1))],
    outcome: /at most 5.0 MB/,
  },
  {
    number: 16,
    title: "another type than its name says",
    formatId: "text",
    files: [file("a.txt", bytes([0x89, 0x50, 0x4e, 0x47], "\r\n"))],
    outcome: /picture/,
  },
];

export const jsonCases: MalformedCase[] = [
  slantwise(17, "100,000 brackets deep", "[".repeat(100_000) + "]".repeat(100_000), /brackets deep/, 1),
  slantwise(
    18,
    "names of prototypes",
    line().replace('"schema"', '"__proto__":{"x":1},"constructor":{"y":2},"schema"'),
    "read",
  ),
  slantwise(19, "a key twice", line().replace('"schema"', '"schema":"x","schema"'), "read"),
  slantwise(
    20,
    "a number beyond all numbers",
    line({}, { spans: [[4, 13]] }).replace("[4,13]", "[4,1e400]"),
    /annotations|number/i,
    1,
  ),
  slantwise(21, "something behind the end", `${line()} x`, /not valid JSON/i, 1),
  slantwise(22, "an array for an object", "[1,2]", /object/, 1),
  {
    number: 23,
    title: "a string of 100 MB",
    formatId: "json-records",
    files: [file("a.json", JSON.stringify({ text: "word ".repeat(size(20_000_000, 400_000)) }))],
    outcome: "read",
  },
  slantwise(
    24,
    "null everywhere",
    '{"schema":null,"offsetUnit":null,"article":null,"codebook":null}',
    /schema|expected/i,
    1,
  ),
];
