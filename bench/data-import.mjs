// node bench/data-import.mjs: 500 articles with 30,000 spans into a database and out again as a release.
import "../scripts/lib/typescript.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const { closeDatabase, openDatabase } = await import("@/lib/db/client");
const { makeStudy } = await import("@/lib/data/layers/testing/make-study");
const { importDataSet } = await import("@/lib/data/imports/import-data-set");
const { createRelease } = await import("@/lib/data/releases/create-release");
const { releaseDefaults } = await import("@/lib/core/releases/release-options");

const [articles, annotators, spansEach] = [500, 4, 15];
const words = "the minister claimed so-called reform harbour experts denied budget fare talks plan".split(
  " ",
);
const textOf = (seed) =>
  `Article ${seed}\n${Array.from({ length: 700 }, (_, at) => words[(at * 7 + seed * 13 + ((at * at + seed) % 11)) % words.length]).join(" ")}\n`;

/** Annotators who mostly agree: every third span is shifted by a few characters. */
function files() {
  const encoder = new TextEncoder();
  return Array.from({ length: articles }, (_, article) => {
    const text = textOf(article);
    return Array.from({ length: annotators }, (_, annotator) => {
      const lines = Array.from({ length: spansEach }, (_, span) => {
        const start = 20 + span * 250 + (span % 3 === 0 ? annotator : 0);
        const end = start + 12 + (span % 5) * 4;
        return `T${span + 1}\t${["doubt", "scare", "claim"][span % 3]} ${start} ${end}\t${text.slice(start, end)}\n`;
      });
      const name = `annotator${annotator}/article${article}`;
      return [
        { name: `${name}.txt`, bytes: encoder.encode(text) },
        { name: `${name}.ann`, bytes: encoder.encode(lines.join("")) },
      ];
    }).flat();
  }).flat();
}

const folder = mkdtempSync(path.join(tmpdir(), "slantwise-bench-"));
const quiet = { tell: () => undefined, signal: new AbortController().signal };
const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(2)} s`;
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
/** What is held on to: the process has more, which the engine has not tidied up yet. */
function live() {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1e6);
}
const memory = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

try {
  await openDatabase(`file:${path.join(folder, "bench.db")}`);
  const { owner, projectId } = await makeStudy();
  const given = files();
  const coders = Object.fromEntries(
    Array.from({ length: annotators }, (_, at) => [
      `annotator annotator${at}`,
      { as: "annotator", who: "new" },
    ]),
  );
  const labels = Object.fromEntries(["doubt", "scare", "claim"].map((to) => [to, { to }]));
  const mapping = { formatId: "brat", reading: null, labels, extras: "leave out", coders, areFinished: true };
  let began = performance.now();
  const made = await importDataSet(owner, projectId, given, mapping, quiet);
  console.log(
    `import  ${made.articles} articles, ${made.spans} spans: ${seconds(began)}, target 10 s; ${memory()}`,
  );

  const [again, before] = [await makeStudy(), live()];
  let most = 0;
  const tell = ({ step }) => (step === "Writing articles" ? (most = Math.max(most, live())) : null);
  await importDataSet(again.owner, again.projectId, given, mapping, { ...quiet, tell });
  console.log(`import  again, elsewhere: holds ${most - before} MB at most, beside ${before} MB before`);

  for (const [name, hasGamma] of [
    ["release without γ", false],
    ["release with γ", true],
  ]) {
    began = performance.now();
    const options = {
      ...releaseDefaults,
      name,
      hasGamma,
      splits: { train: 70, development: 10, test: 20, seed: 1 },
    };
    const { sha256 } = await createRelease(owner, projectId, options, quiet);
    console.log(`${name}: ${seconds(began)}; ${memory()}; ${sha256.slice(0, 12)}`);
  }
} finally {
  await closeDatabase();
  rmSync(folder, { recursive: true });
}
