import { beforeAll, expect, test } from "vitest";
import type { Zone, ZoneKind } from "@/lib/core/annotation/article-document";
import { exampleText } from "@/lib/core/annotation/testing/example-document";
import { utf16 } from "@/lib/core/text/offsets";
import { appendOperations } from "@/lib/data/layers/append-operations";
import { openLayer } from "@/lib/data/layers/open-layer";
import { makeStudy, type Study } from "@/lib/data/layers/testing/make-study";
import { addMember, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { newId } from "@/lib/data/new-id";
import { readOverview } from "@/lib/data/projects/read-overview";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { importArticles } from "./import-articles";
import { listArticles } from "./list-articles";
import { listImports } from "./list-imports";
import { readArticle } from "./read-article";
import { setMetadata } from "./set-metadata";
import { setZones } from "./set-zones";
import { undoImport } from "./undo-import";

const end = exampleText.length;
const zone = (kind: ZoneKind, start: number, stop: number): Zone => ({
  kind,
  start: utf16(start),
  end: utf16(stop),
});
const parted = [zone("headline", 0, 10), zone("body", 10, end)];
const file = (words: string) => ({
  fileName: `${words}.txt`,
  bytes: new TextEncoder().encode(`${exampleText}\n${words}`),
  metadata: null,
});

describeEachDatabase("articles", () => {
  let study: Study;
  let elsewhere: Study;
  beforeAll(async () => {
    study = await makeStudy();
    elsewhere = await makeStudy();
  }, 60_000);

  test("zones are corrected as a further revision, by whoever saw the last one", async () => {
    const { owner, projectId, articleId } = await makeStudy();
    const change = (baseRevision: number, zones: Zone[]) =>
      setZones(owner, projectId, { articleId, baseRevision, zones });
    expect(await change(1, parted)).toEqual({ revision: 2 });
    expect(await readArticle(owner, projectId, articleId)).toMatchObject({ zoneRevision: 2, zones: parted });
    await expect(change(1, parted)).rejects.toMatchObject({ code: "conflict" });
    const atOnce = await Promise.allSettled([change(2, parted), change(2, [zone("body", 0, end)])]);
    expect(atOnce.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const outcome of atOnce) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "conflict" });
    }
    expect((await listArticles(owner, projectId))[0]?.zoneRevision).toBe(3);
  });

  test.each<[string, Zone[]]>([
    ["a gap", [zone("headline", 0, 10), zone("body", 11, end)]],
    ["an overlap", [zone("headline", 0, 10), zone("body", 9, end)]],
    ["no end", [zone("body", 0, end - 1)]],
    ["too far an end", [zone("body", 0, end + 1)]],
    ["an empty zone", [zone("headline", 0, 0), zone("body", 0, end)]],
    ["nothing", []],
    ["a kind that we don’t know", [zone("advert" as ZoneKind, 0, end)]],
  ])("zones with %s are refused", async (_name, zones) => {
    const { owner, projectId, articleId } = study;
    const attempt = setZones(owner, projectId, { articleId, baseRevision: 1, zones });
    await expect(attempt).rejects.toMatchObject({ code: "unprocessable" });
    expect((await readArticle(owner, projectId, articleId)).zoneRevision).toBe(1);
  });

  test("what is known of an article may be corrected; its text stays", async () => {
    const { owner, projectId, articleId } = study;
    const metadata = {
      title: "Another “title”",
      outlet: "The Post",
      byline: "Zoë",
      publishedOn: "in spring",
      url: "https://example.org/a",
      language: "pt-BR",
      extra: { section: "World" },
    };
    await setMetadata(owner, projectId, articleId, metadata);
    expect(await readArticle(owner, projectId, articleId)).toMatchObject({ metadata, text: exampleText });
  });

  test("the article of another project is not found through one’s own", async () => {
    const { owner, projectId } = study;
    const { articleId } = elsewhere;
    const { metadata } = await readArticle(owner, projectId, study.articleId);
    const missing = { code: "not_found" };
    await expect(readArticle(owner, projectId, articleId)).rejects.toMatchObject(missing);
    await expect(setMetadata(owner, projectId, articleId, metadata)).rejects.toMatchObject(missing);
    const zones = { articleId, baseRevision: 1, zones: [zone("body", 0, end)] };
    await expect(setZones(owner, projectId, zones)).rejects.toMatchObject(missing);
  });

  test("the list says how far each article has come, and hides the source from who reads blind", async () => {
    const blind = await makeStudy({ isSourceBlind: true });
    const { projectId, owner, reviewer, first } = blind;
    await annotate(first, blind, [mark("claimed"), ...finish()]);
    const [row] = await listArticles(owner, projectId);
    expect(row).toMatchObject({
      title: "Nobody saw it",
      outlet: "The Example",
      assignedCount: 2,
      submittedCount: 1,
      isGoldDone: false,
    });
    const both = await addMember(projectId, "Both", "reviewer", "observer");
    expect((await listArticles(both, projectId))[0]?.title).toBe("Nobody saw it");
    const hidden = await listArticles(reviewer, projectId);
    expect(hidden[0]).toMatchObject({ title: "Article 1", outlet: "", fileName: "", submittedCount: 1 });
  });

  test("an import is undone as a whole, and may come again", async () => {
    const { owner, projectId, first } = await makeStudy();
    const files = [file("one"), file("two")];
    const { importId, articleIds } = await importArticles(owner, projectId, files);
    const imported = await listImports(owner, projectId);
    expect(imported).toMatchObject([
      {
        importId,
        importedBy: "Olga Owner",
        fileNames: ["one.txt", "two.txt"],
        isUndone: false,
        canUndo: true,
      },
    ]);
    const opened = await openLayer(first, projectId, articleIds[0] ?? "");

    await undoImport(owner, projectId, importId);
    expect(await listArticles(owner, projectId)).toHaveLength(1);
    expect(await readOverview(owner, projectId)).toMatchObject({
      articleCount: 1,
      coders: [{ assigned: 1 }, { assigned: 1 }],
    });
    expect(await listImports(owner, projectId)).toMatchObject([{ importId, isUndone: true, canUndo: false }]);
    await expect(undoImport(owner, projectId, importId)).rejects.toMatchObject({ code: "not_found" });
    const late = { baseVersion: 0, operations: [mark("claimed")] };
    const { id } = opened.document.layer;
    await expect(appendOperations(first, id, late)).rejects.toMatchObject({ code: "not_found" });

    await importArticles(owner, projectId, files);
    expect(await listArticles(owner, projectId)).toHaveLength(3);
  });

  test("an import stays once somebody has worked on one of its articles", async () => {
    const { owner, projectId, first } = await makeStudy();
    const { importId, articleIds } = await importArticles(owner, projectId, [file("one"), file("two")]);
    await annotate(first, { projectId, articleId: articleIds[1] ?? "" }, [mark("claimed")]);
    await expect(undoImport(owner, projectId, importId)).rejects.toMatchObject({ code: "conflict" });
    expect(await listImports(owner, projectId)).toMatchObject([{ isUndone: false, canUndo: false }]);
    expect(await listArticles(owner, projectId)).toHaveLength(3);

    const notFound = { code: "not_found" };
    await expect(undoImport(elsewhere.owner, elsewhere.projectId, importId)).rejects.toMatchObject(notFound);
    await expect(undoImport(owner, projectId, newId())).rejects.toMatchObject(notFound);
  });

  test("of an undoing and a first annotation at once, one is refused", async () => {
    const { owner, projectId, first } = await makeStudy();
    const { importId, articleIds } = await importArticles(owner, projectId, [file("one")]);
    const { document } = await openLayer(first, projectId, articleIds[0] ?? "");
    const outcomes = await Promise.allSettled([
      undoImport(owner, projectId, importId),
      appendOperations(first, document.layer.id, { baseVersion: 0, operations: [mark("claimed")] }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
