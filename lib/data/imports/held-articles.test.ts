import { beforeEach, expect, test } from "vitest";
import { exampleText, operationOf } from "@/lib/core/annotation/testing/example-document";
import type { InputFile } from "@/lib/core/formats/format";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import type { Work } from "@/lib/core/work";
import { readAdjudication } from "@/lib/data/adjudication/read-adjudication";
import { listImports } from "@/lib/data/articles/list-imports";
import { undoImport } from "@/lib/data/articles/undo-import";
import { exportProject } from "@/lib/data/exports/export-project";
import { exportedText } from "@/lib/data/exports/testing/exported";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import { openLayer } from "@/lib/data/layers/open-layer";
import { projectionDifference } from "@/lib/data/layers/projection-difference";
import { makeStudy, type Study } from "@/lib/data/layers/testing/make-study";
import { adjudicate, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { importDataSet } from "./import-data-set";
import { file, mappingOf } from "./testing/mapping-of";

const quiet: Work = { tell: () => undefined, signal: new AbortController().signal };
const otherText = "Another article, which nobody has yet.\n";

const spanOf = (text: string, label: string, words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `${label} ${start} ${start + [...words].length}\t${words}`;
};
const annotationsOf = (text: string, ...spans: [label: string, words: string][]) =>
  spans.map(([label, words], index) => `T${index + 1}\t${spanOf(text, label, words)}\n`).join("");

/** An annotator and gold on the text that the study holds, and the annotator on another one. */
const files = [
  file("ann/held.txt", exampleText),
  file("ann/held.ann", annotationsOf(exampleText, ["doubt", "so-called"], ["claim", "claimed"])),
  file("gold/held.txt", exampleText),
  file("gold/held.ann", annotationsOf(exampleText, ["doubt", "so-called"])),
  file("ann/other.txt", otherText),
  file("ann/other.ann", annotationsOf(otherText, ["claim", "nobody"])),
];
const onlyHeld = files.slice(0, 4);

describeEachDatabase("imports to articles that are there already", () => {
  let study: Study;
  beforeEach(async () => {
    study = await makeStudy();
  }, 60_000);

  const bring = async (given: readonly InputFile[], changes: Partial<ImportMapping> = {}) =>
    importDataSet(study.owner, study.projectId, given, await mappingOf(study, given, changes), quiet);
  const undo = (importId: string | null) => undoImport(study.owner, study.projectId, importId ?? "");
  const documents = async () =>
    loadArticleDocuments((await database()).reader, study.projectId, { articleIds: null, layers: "all" });
  const held = async () => (await documents()).find(({ id }) => id === study.articleId);
  const assignments = async () =>
    (await database()).reader.assignment.findMany({
      where: { articleId: study.articleId },
      orderBy: { id: "asc" },
    });

  test("bring layers there, whose zones and text stay, and articles beside them", async () => {
    const before = await held();
    const made = await bring(files);
    expect(made).toMatchObject({
      articles: 1,
      layers: 3,
      spans: 4,
      extended: { articles: 1, layers: 2, spans: 3 },
      held: ["Nobody saw it"],
      skipped: [],
    });
    expect(await documents()).toHaveLength(2);
    const after = await held();
    expect({ ...after, layers: [] }).toEqual(before);
    expect(after?.layers.map(({ kind, coder }) => [kind, coder.kind]).sort()).toEqual([
      ["adjudicator", "imported"],
      ["annotator", "imported"],
    ]);
    for (const { annotations } of after?.layers ?? []) {
      for (const { origin, parts } of annotations) {
        expect(origin).toBe("import");
        for (const { start, end, quote } of parts) expect(exampleText.slice(start, end)).toBe(quote);
      }
    }
    const { reader } = await database();
    const layers = await reader.layer.findMany({ where: { articleId: study.articleId } });
    for (const { id } of layers) expect(await projectionDifference(reader, id)).toEqual([]);
    const exporting = exportProject(study.owner, study.projectId, {
      format: "slantwise",
      layers: "everything",
    });
    expect(await exportedText(exporting)).toContain("so-called");
  });

  test("again: nothing changes, whoever the annotators are said to be", async () => {
    const mapping = await mappingOf(study, files);
    await bring(files);
    const before = await documents();
    const asBefore = await bring(files);
    expect(asBefore).toMatchObject({ importId: null, articles: 0, layers: 0, extended: { layers: 0 } });
    expect(asBefore.skipped).toHaveLength(3);
    expect(asBefore.skipped[0]).toMatchObject({
      article: "Nobody saw it",
      coder: "ann",
      reason: "there already",
    });
    const asNew = await importDataSet(study.owner, study.projectId, files, mapping, quiet);
    expect(asNew).toMatchObject({ importId: null });
    expect(await documents()).toEqual(before);
    expect(await listImports(study.owner, study.projectId)).toHaveLength(1);
  });

  test("undone: exactly its layers go, and they can come again", async () => {
    const { first, projectId, articleId } = study;
    await annotate(first, { projectId, articleId }, [mark("experts"), ...finish()]);
    const [before, given] = [await documents(), await assignments()];
    const made = await bring(files);
    expect(await assignments()).toHaveLength(given.length + 1);
    expect((await listImports(study.owner, projectId))[0]).toMatchObject({ canUndo: true });
    await undo(made.importId);
    expect(await documents()).toEqual(before);
    expect(await assignments()).toEqual(given);
    expect(await bring(files)).toMatchObject({ articles: 1, extended: { layers: 2 } });
    expect((await held())?.layers).toHaveLength(3);
  });

  test("what somebody has said is never overwritten; what was only opened gives way", async () => {
    const { first, second, projectId, articleId } = study;
    await annotate(first, { projectId, articleId }, [mark("experts")]);
    await openLayer(second, projectId, articleId);
    const as = (who: string) => ({
      coders: { "annotator ann": { as: "annotator" as const, who: `user:${who}` as const } },
    });
    const annotator = onlyHeld.slice(0, 2);
    const own = await held();
    expect(await bring(annotator, as(first.userId))).toMatchObject({
      importId: null,
      skipped: [
        { article: "Nobody saw it", coder: "ann", kind: "annotator", round: 1, reason: "there already" },
      ],
    });
    expect(await held()).toEqual(own);
    const made = await bring(annotator, as(second.userId));
    expect(made).toMatchObject({ articles: 0, extended: { layers: 1, spans: 2 } });
    const opened = await openLayer(second, projectId, articleId);
    expect(opened.document.layer.annotations).toHaveLength(2);
    await undo(made.importId);
    expect((await openLayer(second, projectId, articleId)).document.layer.annotations).toEqual([]);
  });

  test("stays once people have worked on what it brought", async () => {
    const { owner, second, projectId, articleId } = study;
    const who = `user:${second.userId}` as const;
    const made = await bring(onlyHeld, { coders: { "annotator ann": { as: "annotator", who } } });
    await annotate(second, { projectId, articleId }, [mark("experts"), ...finish()]);
    expect((await listImports(owner, projectId))[0]).toMatchObject({ canUndo: false });
    await expect(undo(made.importId)).rejects.toThrow("somebody has worked on “Nobody saw it” since");

    study = await makeStudy();
    const again = await bring(onlyHeld);
    const seen = await readAdjudication(study.reviewer, study.projectId, study.articleId);
    const [annotationId = ""] = seen.readers[0]?.annotationIds ?? [];
    await adjudicate(study.reviewer, study, [
      {
        ...operationOf("decision.record", {
          decisionId: newId(),
          kind: "reject",
          sources: [{ annotationId, revision: 1 }],
          reason: "other",
          note: "",
        }),
        id: newId(),
      },
    ]);
    await expect(undo(again.importId)).rejects.toThrow("a reviewer has decided");
    expect((await held())?.layers.length).toBeGreaterThan(1);
  });

  test("articles that a later import added to are undone after it, not before", async () => {
    const texts = [file("ann/other.txt", otherText), file("ann/other.ann", "")];
    const first = await bring(texts);
    const second = await bring([
      file("bela/other.txt", otherText),
      file("bela/other.ann", annotationsOf(otherText, ["claim", "nobody"])),
    ]);
    expect(second).toMatchObject({ articles: 0, extended: { layers: 1 } });
    await expect(undo(first.importId)).rejects.toThrow("a later import has brought annotations");
    await undo(second.importId);
    await undo(first.importId);
    expect(await documents()).toHaveLength(1);
  });

  test("a text that comes twice is one article with the layers of both", async () => {
    const line = (id: string, coder: string) =>
      `${JSON.stringify({ id, text: otherText, label: [[0, 7, "claim"]], user: coder })}\n`;
    const twice = [file("a.jsonl", line("1", "a") + line("2", "a"))];
    const made = await bring(twice, { formatId: "doccano" });
    expect(made).toMatchObject({ articles: 1, layers: 1, spans: 1 });
    expect(made.skipped).toMatchObject([{ reason: "twice in the files" }]);
    expect(await bring(twice, { formatId: "doccano" })).toMatchObject({ importId: null });
  });

  test("what files say of annotations beyond the model comes and goes with them", async () => {
    const { first, owner, projectId, articleId } = study;
    await annotate(first, { projectId, articleId }, [mark("experts"), ...finish()]);
    const exported = async () =>
      exportedText(
        exportProject(study.owner, study.projectId, { format: "slantwise", layers: "annotators" }),
      );
    const line = JSON.parse(await exported()) as { annotations: object[]; article: object };
    const annotations = line.annotations.map((annotation) => ({ ...annotation, shade: "grey" }));
    const article = { ...line.article, mood: "of the file's article" };
    study = await makeStudy();
    expect(study.owner).not.toEqual(owner);
    const made = await bring([file("a.jsonl", JSON.stringify({ ...line, article, annotations }))]);
    expect(made.extended).toMatchObject({ articles: 1, layers: 1, spans: 1 });
    expect(await exported()).toContain('"shade":"grey"');
    expect(await exported()).not.toContain("mood");
    await undo(made.importId);
    expect((await held())?.unknown).toEqual({});
  });

  test("stopped half way: nobody has seen a layer, and nothing is left", async () => {
    const before = await documents();
    const stop = new AbortController();
    const mapping = await mappingOf(study, files);
    const tell: Work["tell"] = ({ step }) => {
      if (step === "Writing articles") stop.abort();
    };
    const importing = importDataSet(study.owner, study.projectId, files, mapping, {
      tell,
      signal: stop.signal,
    });
    await expect(importing).rejects.toThrow();
    expect(await documents()).toEqual(before);
    const { reader } = await database();
    expect(await reader.article.count({ where: { projectId: study.projectId } })).toBe(1);
    expect(await reader.layer.count({ where: { standIn: { projectId: study.projectId } } })).toBe(0);
  });
});
