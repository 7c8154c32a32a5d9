import fc from "fast-check";
import { expect, test } from "vitest";
import { readZip } from "../formats/zip/read-zip";
import { writableIds } from "../formats/writable-format";
import { writeZip } from "../formats/zip/write-zip";
import { sha256OfBytes } from "../text/sha256";
import { releaseFiles } from "./release-files";
import type { ReleaseOptions } from "./release-options";
import type { ReleaseManifest } from "./release-manifest";
import { finishedArticle, releaseInput } from "./testing/release-input";

const documents = Array.from({ length: 12 }, (_, seed) => finishedArticle(seed));

function made(list = documents, changes: Partial<ReleaseOptions> = {}) {
  const result = releaseFiles(releaseInput(list, changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function zipped(list = documents, changes: Partial<ReleaseOptions> = {}): Uint8Array {
  return new Uint8Array(Buffer.concat([...writeZip(made(list, changes).files)]));
}

const textOf = (files: readonly { name: string; content: Uint8Array }[], name: string) =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.content);

const splits = { train: 60, development: 20, test: 20, seed: 3 };

test("the same data and options give the same archive, in whatever order the articles come", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(sha256OfBytes(zipped(shuffled, { splits }))).toBe(sha256OfBytes(zipped(documents, { splits })));
    }),
    { numRuns: 5 },
  );
});

test("the archive holds every file that the manifest names, with its checksum, and no other", () => {
  const read = readZip({
    name: "release.zip",
    bytes: zipped(documents, { formats: writableIds, splits }),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const manifest = JSON.parse(
    new TextDecoder().decode(read.value.find(({ name }) => name === "manifest.json")?.bytes),
  ) as ReleaseManifest;
  const others = read.value.filter(({ name }) => name !== "manifest.json");
  expect(others.map(({ name }) => name).sort()).toEqual(manifest.files.map(({ name }) => name).sort());
  for (const { name, bytes } of others) {
    expect(manifest.files.find((file) => file.name === name)).toEqual({
      name,
      sha256: sha256OfBytes(bytes),
      bytes: bytes.length,
    });
  }
});

test("no stored id of an article, layer or coder is in any file", () => {
  const { files } = made(documents, { formats: ["slantwise", "csv", "brat"], pseudonyms: "numbers" });
  const everything = files.map(({ content }) => new TextDecoder().decode(content)).join("\n");
  expect(everything).not.toMatch(/article-\d|layer-[xyz]|Reader [xyz]/);
  expect(everything).toContain("R1");
});

test("the splits of the table are those of the files", () => {
  const { files, manifest } = made(documents, { splits, formats: ["hugging-face"] });
  const rows = textOf(files, "splits.csv").trim().split("\r\n").slice(1);
  expect(rows).toHaveLength(documents.length);
  for (const row of rows) {
    const [id = "", split = ""] = row.split(",");
    expect(textOf(files, `data/hugging-face/${split}/data.jsonl`)).toContain(`"${id}"`);
    expect(manifest.articles.find((article) => article.id === id)?.split).toBe(split);
  }
  expect(textOf(files, "README.md")).toContain("- split: validation");
});

test("gold alone leaves the annotators' layers out of data and manifest", () => {
  const { files, manifest } = made(documents, { layers: ["adjudicator"] });
  expect(manifest.counts).toMatchObject({ annotations: 0, gold: 24, annotators: 0 });
  expect(textOf(files, "data/slantwise/articles.jsonl")).not.toContain('"layer":"annotator"');
});

test("spans outside the chosen zones are left out, and zones stay", () => {
  const { manifest } = made(documents, { zones: ["headline"] });
  expect(manifest.counts).toMatchObject({ annotations: 0, gold: 0, articles: 12 });
});

test("only layers of the chosen version of the codebook", () => {
  expect(made(documents, { codebookVersion: "1" }).manifest.counts.layers).toBe(36);
  expect(made(documents, { codebookVersion: "2" }).manifest.counts.layers).toBe(0);
});

test("a span that differs from its text refuses the whole release", () => {
  const [first, ...rest] = documents;
  if (!first) throw new Error("no article");
  const wrong = { ...first, text: first.text.replace("😀 ", "😀  ") };
  const result = releaseFiles(releaseInput([wrong, ...rest]));
  expect(result.ok ? [] : result.error[0]?.message).toContain("the text there reads");
});

test("the change log says what changed since the release that it names", () => {
  const before = made(documents.slice(0, 10)).manifest;
  const changed = documents.map((document, index) =>
    index === 0 ? { ...document, layers: document.layers.slice(0, 2) } : document,
  );
  const result = releaseFiles({ ...releaseInput(changed, { name: "1.1" }), before });
  const log = result.ok ? textOf(result.value.files, "CHANGELOG.md") : "";
  expect(log).toContain("Since 1.0:");
  expect(log).toContain("2 articles added.");
  expect(log).toContain("1 layer removed in articles that both have.");
});
