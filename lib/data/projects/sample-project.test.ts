import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import { summariseStudy } from "@/lib/core/agreement/agreement-summary";
import { studyUnder } from "@/lib/core/agreement/explore/study-under";
import { asItIs } from "@/lib/core/agreement/explore/what-if";
import { readAgreement } from "@/lib/data/agreement/read-agreement";
import { listArticles } from "@/lib/data/articles/list-articles";
import { exportProject } from "@/lib/data/exports/export-project";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import { projectionDifference } from "@/lib/data/layers/projection-difference";
import { newPerson } from "@/lib/data/people/testing/cast";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { createSampleProject } from "./create-sample-project";
import { readOverview } from "./read-overview";

describeEachDatabase("the sample project", () => {
  let administrator: Actor;
  let projectId: string;

  beforeAll(async () => {
    administrator = await newPerson("Root", true);
    ({ projectId } = await createSampleProject(administrator));
  }, 60_000);

  test("has eight articles in order, read by three annotators", async () => {
    const articles = await listArticles(administrator, projectId);
    expect(articles).toHaveLength(8);
    expect(articles[0]?.title).not.toBe("");
    const { reader } = await database();
    const documents = await loadArticleDocuments(reader, projectId, { articleIds: null, layers: "all" });
    const layers = documents.flatMap((document) => document.layers);
    expect(layers).toHaveLength(24);
    expect(layers.flatMap(({ annotations }) => annotations).length).toBeGreaterThan(50);
    for (const { text, layers: own } of documents) {
      for (const { start, end, quote } of own.flatMap((layer) =>
        layer.annotations.flatMap(({ parts }) => parts),
      )) {
        expect(text.slice(start, end)).toBe(quote);
      }
    }
  });

  test("its layers are what their events make", async () => {
    const { reader } = await database();
    const layers = await reader.layer.findMany({
      where: { article: { projectId } },
      take: 3,
      select: { id: true },
    });
    const differences = await Promise.all(layers.map(({ id }) => projectionDifference(reader, id)));
    expect(differences.flat()).toEqual([]);
  });

  test("every screen has something to show", async () => {
    const overview = await readOverview(administrator, projectId);
    expect(overview).toMatchObject({ isSample: true, articleCount: 8, goldCount: 0 });
    expect(overview.readyToAdjudicate).toBeGreaterThan(5);
    expect(overview.coders?.map(({ assigned }) => assigned)).toEqual([8, 8, 8]);
    const data = await readAgreement(administrator, projectId);
    expect(data.articles).toHaveLength(8);
    const { overlap } = summariseStudy(studyUnder(data, asItIs)).headline;
    expect(overlap.kind === "value" && overlap.value > 0.3 && overlap.value < 1).toBe(true);
    const { pieces } = await exportProject(administrator, projectId, {
      format: "slantwise",
      layers: "everything",
    });
    expect(pieces).toHaveLength(8);
  });
});
