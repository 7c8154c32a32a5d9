import { expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import type { Operation } from "@/lib/core/annotation/operation";
import { exampleText, marking, operationOf } from "@/lib/core/annotation/testing/example-document";
import { listQueue } from "@/lib/data/assignments/list-queue";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { appendOperations } from "./append-operations";
import { loadArticleDocument } from "./load-article-documents";
import { openAdjudicatorLayer } from "./open-adjudicator-layer";
import { openLayer } from "./open-layer";
import { projectionDifference } from "./projection-difference";
import { readEvents } from "./read-events";
import { readLayer } from "./read-layer";
import { makeStudy, type Study } from "./testing/make-study";

const fresh = (operation: Operation): Operation => ({ ...operation, id: newId() });
const genre = () => fresh(operationOf("judgement.set", { judgementId: "genre", value: "opinion" }));

/** Reads the article as an annotator, marks the words and submits. */
async function annotate(actor: Actor, { projectId, articleId }: Study, words: string, labelId = "doubt") {
  const { document } = await openLayer(actor, projectId, articleId);
  const annotationId = newId();
  const operations = [
    fresh(marking(annotationId, words, labelId)),
    genre(),
    fresh(operationOf("layer.submit", {})),
  ];
  const layerId = document.layer.id;
  const outcome = await appendOperations(actor, layerId, { baseVersion: 0, operations });
  expect(outcome).not.toHaveProperty("code");
  return { layerId, annotationId };
}

describeEachDatabase("reading blind", () => {
  test("the source is filled with dots and can't be marked, until the article is submitted", async () => {
    const study = await makeStudy({ isSourceBlind: true });
    const { projectId, articleId, first } = study;
    const opened = await openLayer(first, projectId, articleId);
    const layerId = opened.document.layer.id;
    expect(opened.document.text).toBe(exampleText.replace("By Jane Doe", "···········"));
    const [queued] = await listQueue(first, projectId);
    expect(queued).toMatchObject({ title: "Article 1", isSourceHidden: true, isSubmitted: false });

    const byline = fresh(marking(newId(), "Jane Doe"));
    expect(await appendOperations(first, layerId, { baseVersion: 0, operations: [byline] })).toMatchObject({
      code: "operation_refused",
      error: { code: "quote_differs" },
    });
    await annotate(first, study, "experts");
    const { context, version } = await readEvents(first, layerId, 0);
    expect(version).toBe(3);
    expect(context).not.toBe(opened.context);
    expect((await readLayer(first, layerId)).document.text).toBe(exampleText);
    expect((await listQueue(first, projectId))[0]).toMatchObject({
      title: "Nobody saw it",
      isSubmitted: true,
      spanCount: 1,
    });
    expect(await projectionDifference((await database()).reader, layerId)).toEqual([]);
  });

  test("only who has the article opens a layer of it, and only once", async () => {
    const study = await makeStudy();
    const { projectId, articleId, first, reviewer, outsider } = study;
    const [one, two] = await Promise.all([
      openLayer(first, projectId, articleId),
      openLayer(first, projectId, articleId),
    ]);
    expect(one.document.layer.id).toBe(two.document.layer.id);
    await expect(openLayer(reviewer, projectId, articleId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(openLayer(outsider, projectId, articleId)).rejects.toMatchObject({ code: "not_found" });
    await expect(openLayer(first, projectId, newId())).rejects.toMatchObject({ code: "not_found" });
  });
});

describeEachDatabase("a reviewer’s layer", () => {
  test("shows submitted spans under ids that tell nothing, and keeps what was decided on which", async () => {
    const study = await makeStudy();
    const { projectId, articleId, first, second, reviewer } = study;
    const mine = await annotate(first, study, "so-called experts");
    const theirs = await annotate(second, study, "experts", "scare");
    const { document } = await openAdjudicatorLayer(reviewer, projectId, articleId);
    const layerId = document.layer.id;
    expect(document.sources.map(({ parts }) => parts[0]?.quote)).toEqual(["so-called experts", "experts"]);
    const shown = JSON.stringify(document);
    for (const id of [mine.layerId, mine.annotationId, theirs.layerId, theirs.annotationId, first.userId]) {
      expect(shown).not.toContain(id);
    }

    const [accepted, rejected] = document.sources;
    if (!accepted || !rejected) throw new Error("Two sources were expected.");
    const [acceptId, goldId] = [newId(), newId()];
    const decisions = [
      operationOf("decision.record", {
        decisionId: acceptId,
        kind: "accept",
        sources: [{ annotationId: accepted.id, revision: accepted.revision }],
        result: {
          annotationId: goldId,
          labelId: accepted.labelId,
          parts: accepted.parts.map((part) => ({ ...part })),
          attributes: {},
        },
        reason: "codebook_rule",
        note: "",
      }),
      operationOf("decision.record", {
        decisionId: newId(),
        kind: "reject",
        sources: [{ annotationId: rejected.id, revision: rejected.revision }],
        reason: "not_a_device",
        note: "plain",
      }),
    ].map(fresh);
    expect(
      await appendOperations(reviewer, layerId, { baseVersion: 0, operations: decisions }),
    ).toMatchObject({ version: 2 });
    const article = await loadArticleDocument((await database()).reader, projectId, articleId, "all");
    const gold = article.layers.find(({ id }) => id === layerId);
    expect(gold?.decisions.map(({ kind, sources }) => [kind, sources[0]?.annotationId])).toEqual([
      ["accept", mine.annotationId],
      ["reject", theirs.annotationId],
    ]);
    expect(gold?.annotations[0]?.parts[0]?.quote).toBe("so-called experts");

    // Withdrawn and decided again, under the same ids.
    const again = [
      fresh(operationOf("decision.withdraw", { decisionId: acceptId })),
      fresh(decisions[0] as Operation),
    ];
    expect(await appendOperations(reviewer, layerId, { baseVersion: 2, operations: again })).toMatchObject({
      version: 4,
    });
    const withdrawn = fresh(operationOf("decision.withdraw", { decisionId: acceptId }));
    await appendOperations(reviewer, layerId, { baseVersion: 4, operations: [withdrawn] });
    const { reader } = await database();
    expect(await projectionDifference(reader, layerId)).toEqual([]);
    const rows = await reader.decision.findMany({ where: { layerId }, orderBy: { createdVersion: "asc" } });
    expect(rows.map(({ kind, withdrawnAtVersion }) => [kind, withdrawnAtVersion])).toEqual([
      ["reject", null],
      ["accept", 5],
    ]);
    expect(await reader.annotation.count({ where: { layerId } })).toBe(0);
  });

  test("hears of it when a reader reopens, and can’t decide on what is not submitted", async () => {
    const study = await makeStudy();
    const { projectId, articleId, first, reviewer } = study;
    const { layerId: readersLayer } = await annotate(first, study, "claimed");
    const opened = await openAdjudicatorLayer(reviewer, projectId, articleId);
    const layerId = opened.document.layer.id;
    const [source] = opened.document.sources;
    const reject = operationOf("decision.record", {
      decisionId: newId(),
      kind: "reject",
      sources: [{ annotationId: source?.id ?? "", revision: 1 }],
      reason: "other",
      note: "",
    });
    const reopen = fresh(operationOf("layer.reopen", {}));
    await appendOperations(first, readersLayer, { baseVersion: 3, operations: [reopen] });
    await expect(
      appendOperations(reviewer, layerId, { baseVersion: 0, operations: [fresh(reject)] }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await appendOperations(first, readersLayer, {
      baseVersion: 4,
      operations: [fresh(operationOf("layer.submit", {}))],
    });
    expect((await readEvents(reviewer, layerId, 0)).context).not.toBe(opened.context);
    expect(
      await appendOperations(reviewer, layerId, { baseVersion: 0, operations: [fresh(reject)] }),
    ).toMatchObject({ version: 1 });
  });
});
