import { beforeEach, expect, test } from "vitest";
import { database } from "./client";
import type { Db } from "./database";
import { describeEachDatabase } from "./testing/describe-each-database";
import type { SampleIds } from "./testing/sample-ids";
import { sampleRows } from "./testing/sample-rows";
import { violatedInvariant } from "./violation";

type Scope = "article" | "project" | "coder_text";

const openPurge = (tx: Db, { suffix, projectId, userId }: SampleIds, scope: Scope, targetId: string) =>
  tx.purge.create({
    data: { id: `${scope}-${suffix}`, projectId, scope, targetId, reason: "test", actorId: userId },
  });
const closePurge = (tx: Db, { suffix }: SampleIds, scope: Scope) =>
  tx.purge.update({ where: { id: `${scope}-${suffix}` }, data: { completedAt: new Date() } });

/** Leaf by leaf, because nothing cascades. */
async function deleteArticle(tx: Db, { articleId, layerId, goldLayerId }: SampleIds): Promise<void> {
  const where = { layerId: { in: [layerId, goldLayerId] } };
  await tx.decisionSource.deleteMany({ where });
  await tx.decision.deleteMany({ where });
  await tx.submission.deleteMany({ where });
  await tx.flag.deleteMany({ where });
  await tx.judgement.deleteMany({ where });
  await tx.relation.deleteMany({ where });
  await tx.entityMention.deleteMany({ where });
  await tx.entity.deleteMany({ where });
  await tx.annotationValue.deleteMany({ where });
  await tx.annotationPart.deleteMany({ where });
  await tx.annotation.deleteMany({ where });
  await tx.layerEvent.deleteMany({ where });
  await tx.layer.deleteMany({ where: { articleId } });
  await tx.assignment.deleteMany({ where: { articleId } });
  await tx.quotationSpan.deleteMany({ where: { articleId } });
  await tx.quotationRevision.deleteMany({ where: { articleId } });
  await tx.zone.deleteMany({ where: { articleId } });
  await tx.zoneRevision.deleteMany({ where: { articleId } });
  await tx.articleText.deleteMany({ where: { articleId } });
  await tx.article.deleteMany({ where: { id: articleId } });
}

describeEachDatabase("a purge", () => {
  let ids: SampleIds;
  beforeEach(async () => {
    ids = await (await database()).transaction(sampleRows);
  });

  const refusal = async (work: (tx: Db) => Promise<unknown>) => {
    const db = await database();
    const error: unknown = await db.transaction(work).catch((reason: unknown) => reason);
    return violatedInvariant(error);
  };

  test("of an article lets it go for good", async () => {
    const db = await database();
    expect(await refusal((tx) => deleteArticle(tx, ids))).toBe("layer_event_stays");
    await db.transaction(async (tx) => {
      await openPurge(tx, ids, "article", ids.articleId);
      await deleteArticle(tx, ids);
      await closePurge(tx, ids, "article");
    });
    expect(await db.reader.article.count({ where: { id: ids.articleId } })).toBe(0);
    expect(await db.reader.purge.count({ where: { targetId: ids.articleId } })).toBe(1);
  });

  test("that is completed lets nothing go", async () => {
    const purged = refusal(async (tx) => {
      await openPurge(tx, ids, "article", ids.articleId);
      await closePurge(tx, ids, "article");
      await deleteArticle(tx, ids);
    });
    expect(await purged).toBe("layer_event_stays");
  });

  test("of one article doesn't cover another, nor the project's people and codebook", async () => {
    const db = await database();
    const other = await db.transaction(sampleRows);
    const underPurge = (work: (tx: Db) => Promise<unknown>) =>
      refusal(async (tx) => {
        await openPurge(tx, ids, "article", ids.articleId);
        await work(tx);
      });
    expect(await underPurge((tx) => deleteArticle(tx, other))).toBe("layer_event_stays");
    expect(await underPurge((tx) => tx.coder.delete({ where: { id: ids.coderId } }))).toBe("coder_stays");
    expect(await underPurge((tx) => tx.label.deleteMany())).toBe("label_published");
  });

  test("of a project covers its articles", async () => {
    const db = await database();
    await db.transaction(async (tx) => {
      await openPurge(tx, ids, "project", ids.projectId);
      await deleteArticle(tx, ids);
    });
    expect(await db.reader.article.count({ where: { id: ids.articleId } })).toBe(0);
  });

  test("of somebody's free text blanks it in their history, and changes nothing else there", async () => {
    const db = await database();
    const where = { layerId_version: { layerId: ids.layerId, version: 1 } };
    const withdrawn = (data: { payload?: string; at?: string }) => async (tx: Db) => {
      await openPurge(tx, ids, "coder_text", ids.coderId);
      await tx.layerEvent.update({ where, data });
      await closePurge(tx, ids, "coder_text");
    };
    expect(await refusal(withdrawn({ at: "2000-01-01T00:00:00Z" }))).toBe("layer_event_immutable");
    await db.transaction(withdrawn({ payload: `{"note":""}` }));
    expect(await db.reader.layerEvent.findUnique({ where })).toMatchObject({ payload: `{"note":""}` });
  });

  test("isn't needed for the articles of an import that was never finished", async () => {
    const db = await database();
    const { importId } = ids;
    await db.transaction((tx) => tx.import.update({ where: { id: importId }, data: { status: "staged" } }));
    await db.transaction((tx) => deleteArticle(tx, ids));
    expect(await db.reader.article.count({ where: { importId } })).toBe(0);
  });
});
