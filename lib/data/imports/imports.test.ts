import { beforeEach, expect, test } from "vitest";
import { agreementSummary } from "@/lib/core/agreement/agreement-summary";
import { exampleText } from "@/lib/core/annotation/testing/example-document";
import type { InputFile } from "@/lib/core/formats/format";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import type { Work } from "@/lib/core/work";
import { listImports } from "@/lib/data/articles/list-imports";
import { undoImport } from "@/lib/data/articles/undo-import";
import { exportProject } from "@/lib/data/exports/export-project";
import { exportedText } from "@/lib/data/exports/testing/exported";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import { projectionDifference } from "@/lib/data/layers/projection-difference";
import { makeStudy, type Study } from "@/lib/data/layers/testing/make-study";
import { annotate, mark } from "@/lib/data/layers/testing/work-on";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { importDataSet } from "./import-data-set";
import { file, mappingOf } from "./testing/mapping-of";

const quiet: Work = { tell: () => undefined, signal: new AbortController().signal };

const text = "😀 The minister’s so-called reform is working, officials claim.\n";
const at = (words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `${start} ${start + [...words].length}\t${words}`;
};

/** brat, code points: two annotators and gold on one article. */
const brat = [
  file("ann1/one.txt", text),
  file("ann1/one.ann", `T1\tdoubt ${at("so-called")}\nT2\tclaim ${at("claim")}\n`),
  file("ann2/one.txt", text),
  file("ann2/one.ann", `T1\tdoubt ${at("so-called reform")}\nT2\tnovel ${at("officials")}\n`),
  file("gold/one.txt", text),
  file("gold/one.ann", `T1\tdoubt ${at("so-called")}\n`),
];

describeEachDatabase("imports of annotated data", () => {
  let study: Study;
  beforeEach(async () => {
    study = await makeStudy();
  }, 60_000);

  const bring = async (files: readonly InputFile[], changes: Partial<ImportMapping> = {}) =>
    importDataSet(study.owner, study.projectId, files, await mappingOf(study, files, changes), quiet);

  const documents = async () =>
    loadArticleDocuments((await database()).reader, study.projectId, { articleIds: null, layers: "all" });

  test("bring articles, annotators and gold, each span with its words", async () => {
    const made = await bring(brat);
    expect(made).toMatchObject({
      articles: 1,
      layers: 3,
      spans: 5,
      held: [],
      skipped: [],
      misfits: 0,
      codebookVersion: "2",
    });
    const imported = (await documents()).find((one) => one.text === text);
    expect(imported?.layers.map(({ kind, coder }) => [kind, coder.kind]).sort()).toEqual([
      ["adjudicator", "imported"],
      ["annotator", "imported"],
      ["annotator", "imported"],
    ]);
    expect(imported?.codebook.labels.map(({ id }) => id)).toEqual(["doubt", "scare", "claim", "novel"]);
    for (const layer of imported?.layers ?? []) {
      expect(layer.submission).not.toBeNull();
      for (const { parts, origin } of layer.annotations) {
        expect(origin).toBe("import");
        for (const { start, end, quote } of parts) expect(text.slice(start, end)).toBe(quote);
      }
    }
    const { counts } = agreementSummary(await documents(), { zoneKinds: "all" });
    expect(counts).toMatchObject({ comparedArticles: 1, coders: 2, spans: 4 });
  });

  test("what stands is what the events of each layer say", async () => {
    const made = await bring(brat);
    const { reader } = await database();
    const layers = await reader.layer.findMany({ where: { article: { importId: made.importId } } });
    expect(layers).toHaveLength(3);
    for (const { id, version, importedVersion } of layers) {
      expect(await projectionDifference(reader, id)).toEqual([]);
      expect(importedVersion).toBe(version);
    }
  });

  test("again: nothing changes", async () => {
    await bring(brat);
    const before = await documents();
    const again = await bring(brat);
    expect(again).toMatchObject({
      importId: null,
      articles: 0,
      held: [before.find((one) => one.text === text)?.metadata.title],
    });
    expect(await documents()).toEqual(before);
    expect(await listImports(study.owner, study.projectId)).toHaveLength(1);
  });

  test("undone until somebody builds on it, and then again", async () => {
    const { owner, projectId, first } = study;
    const once = await bring(brat);
    expect((await listImports(owner, projectId))[0]).toMatchObject({ canUndo: true });
    await undoImport(owner, projectId, once.importId ?? "");
    expect((await documents()).some((one) => one.text === text)).toBe(false);
    const twice = await bring(brat);
    expect(twice).toMatchObject({ articles: 1, held: [] });
    const articleId = (await documents()).find((one) => one.text === text)?.id ?? "";
    await annotate(first, { projectId, articleId }, [
      {
        ...mark("claimed"),
        payload: { ...mark("claimed").payload, parts: [{ start: 3, end: 6, quote: "The" }] },
      } as never,
    ]);
    expect((await listImports(owner, projectId))[0]).toMatchObject({ canUndo: false });
    await expect(undoImport(owner, projectId, twice.importId ?? "")).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("labels can be left out, layers become keys or suggestions, and an annotator a member", async () => {
    const { first } = study;
    const made = await bring(brat, {
      labels: { doubt: { to: "scare" }, claim: "leave out", novel: "leave out" },
      coders: {
        "annotator ann1": { as: "annotator", who: `user:${first.userId}` },
        "annotator ann2": { as: "suggestion", who: "new" },
        "adjudicator gold": { as: "key", who: "new" },
      },
    });
    expect(made).toMatchObject({ layers: 3, spans: 3, codebookVersion: "1", left: { spans: 2 } });
    const { reader } = await database();
    const layers = await reader.layer.findMany({
      where: { article: { importId: made.importId } },
      include: { coder: true, annotations: true, submissions: true },
    });
    const own = layers.find(({ kind }) => kind === "annotator");
    expect(own?.coder.userId).toBe(first.userId);
    // The codebook asks a person for a genre, which the file doesn't say: it waits for their answer.
    expect(own?.submissions).toEqual([]);
    expect(layers.map(({ kind, coder }) => `${kind} ${coder.kind}`).sort()).toEqual([
      "annotator person",
      "key imported",
      "suggestion model",
    ]);
    expect(layers.flatMap(({ annotations }) => annotations.map(({ labelId }) => labelId))).toEqual([
      "scare",
      "scare",
      "scare",
    ]);
  });

  test("what the project exported comes back in another project, span for span", async () => {
    await bring(brat);
    const exporting = exportProject(study.owner, study.projectId, {
      format: "slantwise",
      layers: "everything",
    });
    const files = [file("articles.jsonl", await exportedText(exporting))];
    const first = await documents();
    study = await makeStudy();
    const made = await bring(files);
    expect(made.misfits).toBe(0);
    const spansOf = (list: typeof first) =>
      list
        .find((one) => one.text === text)
        ?.layers.map(({ kind, annotations }) => [
          kind,
          annotations.map(({ labelId, parts }) => [labelId, parts]),
        ])
        .sort();
    expect(spansOf(await documents())).toEqual(spansOf(first));
  });

  test("spans that fit nowhere are counted and left out", async () => {
    const wrong = [
      file("a.txt", exampleText),
      file("a.ann", "T1\tdoubt 0 3\tThe\n"),
      file("b.txt", text),
      file("b.ann", `T1\tdoubt 0 9\tso-called\nT2\tdoubt ${at("reform")}\n`),
    ];
    const made = await bring(wrong);
    expect(made).toMatchObject({ articles: 1, spans: 2, misfits: 1, extended: { articles: 1, spans: 1 } });
    expect(made.held).toHaveLength(1);
  });

  test("refused whole: two annotators made one, a stranger, a file that is none, somebody who may not", async () => {
    const before = await documents();
    const { first, reviewer, owner, projectId } = study;
    const same = { as: "annotator" as const, who: `user:${first.userId}` as const };
    await expect(
      bring(brat, { coders: { "annotator ann1": same, "annotator ann2": same } }),
    ).rejects.toMatchObject({
      code: "unprocessable",
      message: expect.stringContaining("the same annotator"),
    });
    await expect(
      bring(brat, { coders: { "annotator ann1": { as: "annotator", who: "user:nobody" } } }),
    ).rejects.toMatchObject({ code: "unprocessable" });
    const mapping = await mappingOf(study, brat);
    const broken = [file("x.jsonl", '{"schema":"slantwise/1"')];
    await expect(
      importDataSet(owner, projectId, broken, { ...mapping, formatId: "slantwise" }, quiet),
    ).rejects.toMatchObject({
      code: "unprocessable",
    });
    await expect(importDataSet(reviewer, projectId, brat, mapping, quiet)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await documents()).toEqual(before);
  });

  test("stopped half way: nothing is left, and nothing was seen", async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      file(`${index}.txt`, `${text}Number ${index}.`),
      file(`${index}.ann`, `T1\tdoubt ${at("so-called")}\n`),
    ]).flat();
    const stop = new AbortController();
    const tell: Work["tell"] = ({ step, done }) => {
      if (step === "Writing articles" && done > 0) stop.abort();
    };
    const mapping = await mappingOf(study, many);
    await expect(
      importDataSet(study.owner, study.projectId, many, mapping, { tell, signal: stop.signal }),
    ).rejects.toThrow();
    const { reader } = await database();
    const { projectId } = study;
    expect(await reader.article.count({ where: { projectId } })).toBe(1);
    expect(await reader.import.count({ where: { projectId } })).toBe(0);
    expect(await bring(many)).toMatchObject({ articles: 12 });
  });
});
