import { expect, test } from "vitest";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { openLayer } from "@/lib/data/layers/open-layer";
import { readLayer } from "@/lib/data/layers/read-layer";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { assignArticles } from "./assign-articles";
import { listQueue } from "./list-queue";
import { withdrawAssignments } from "./withdraw-assignments";

describeEachDatabase("assignments", () => {
  test("what is withdrawn leaves the queue, keeps what was said, and can be given again", async () => {
    const { projectId, articleId, owner, first } = await makeStudy();
    const { document } = await openLayer(first, projectId, articleId);
    const gift = { articleIds: [articleId], userIds: [first.userId] };
    expect(await listQueue(first, projectId)).toMatchObject([
      { articleId, spanCount: 0, isSubmitted: false },
    ]);

    await withdrawAssignments(owner, projectId, gift);
    expect(await listQueue(first, projectId)).toEqual([]);
    await expect(openLayer(first, projectId, articleId)).rejects.toMatchObject({ code: "not_found" });
    expect((await readLayer(first, document.layer.id)).document.layer.id).toBe(document.layer.id);

    await assignArticles(owner, projectId, gift);
    await assignArticles(owner, projectId, gift);
    expect(await listQueue(first, projectId)).toHaveLength(1);
    const { reader } = await database();
    expect(await reader.assignment.count({ where: { articleId, coder: { userId: first.userId } } })).toBe(1);
  });

  test("a queue says what is untouched, how long it is, and holds nobody else's articles", async () => {
    const { projectId, reviewer, second, outsider } = await makeStudy();
    expect(await listQueue(second, projectId)).toMatchObject([
      { title: "Nobody saw it", language: "en", wordCount: 10, spanCount: null, isSourceHidden: false },
    ]);
    expect(await listQueue(reviewer, projectId)).toEqual([]);
    await expect(listQueue(outsider, projectId)).rejects.toMatchObject({ code: "not_found" });
  });

  test("only owners assign, only to annotators, and only articles of the project", async () => {
    const { projectId, articleId, owner, first, reviewer } = await makeStudy();
    const gift = { articleIds: [articleId], userIds: [first.userId] };
    await expect(assignArticles(reviewer, projectId, gift)).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawAssignments(first, projectId, gift)).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      assignArticles(owner, projectId, { ...gift, userIds: [reviewer.userId] }),
    ).rejects.toMatchObject({ code: "unprocessable" });
    const foreign = await makeStudy();
    for (const articleIds of [[foreign.articleId], [articleId, newId()]]) {
      await expect(assignArticles(owner, projectId, { ...gift, articleIds })).rejects.toMatchObject({
        code: "not_found",
      });
    }
  });
});
