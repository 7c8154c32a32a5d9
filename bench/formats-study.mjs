// node bench/formats-study.mjs: 500 articles with 30,000 spans, written in every format and read from each again.
import { importBundled } from "./agreement/bundle.mjs";
import { timed } from "./agreement/processor-time.mjs";
import { syntheticCorpus } from "./formats/synthetic-corpus.mjs";

const { formats, writeDefaults, readEach } = await importBundled("bench/formats/entry.ts");

const seconds = (value) => `${(value / 1000).toFixed(2)} s`;
const targets = { import: 10_000, export: 5_000 };
const ratio = (value, target) => `${(value / target).toFixed(2)} of ${seconds(target)}`;
const encoder = new TextEncoder();
const bytesOf = (content) => (typeof content === "string" ? encoder.encode(content) : content);

const read = (format, files) => {
  const documents = [];
  const report = readEach(format.read(files, { reading: null }), { misfits: "refuse" }, (document) =>
    documents.push(document),
  );
  if (!report.ok) throw new Error(`${format.id}: ${JSON.stringify(report.error[0])}`);
  return documents;
};
const spansOf = (documents) =>
  documents.reduce(
    (sum, { layers }) => sum + layers.reduce((all, { annotations }) => all + annotations.length, 0),
    0,
  );

function write(format, documents) {
  const pieces = new Map();
  const add = ({ file, content }) => {
    const list = pieces.get(file) ?? [];
    pieces.set(file, list);
    list.push(bytesOf(content));
  };
  const writer = format.write({ ...writeDefaults, overlap: "longest" });
  for (const document of documents) {
    const chunks = writer.article(document);
    if (!chunks.ok) throw new Error(chunks.error[0].message);
    chunks.value.forEach(add);
  }
  writer.end().forEach(add);
  return [...pieces].map(([name, list]) => ({ name, bytes: Buffer.concat(list) }));
}

const corpus = [
  { name: "articles.jsonl", bytes: encoder.encode([...syntheticCorpus({ articles: 500 })].join("")) },
];
const own = formats.find(({ id }) => id === "slantwise");
const documents = read(own, corpus);
console.log(
  `${documents.length} articles, ${spansOf(documents)} spans, ${(corpus[0].bytes.length / 1e6).toFixed(1)} MB\n`,
);
console.log(
  "format           export             of target         import             of target         spans",
);
for (const format of formats) {
  if (format.write === null) continue;
  const written = timed(() => write(format, documents));
  const again = format.read === null ? null : timed(() => read(format, written.result));
  console.log(
    format.id.padEnd(16),
    seconds(written.clock).padEnd(10),
    ratio(written.clock, targets.export).padEnd(18),
    (again ? seconds(again.clock) : "–").padEnd(10),
    (again ? ratio(again.clock, targets.import) : "–").padEnd(18),
    again ? spansOf(again.result) : "–",
  );
}
console.log(`\nlargest memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
