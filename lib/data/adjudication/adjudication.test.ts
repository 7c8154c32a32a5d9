import { expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import { adjudicationCases } from "@/lib/core/adjudication/adjudication-case";
import { decisionDrafts } from "@/lib/core/adjudication/decision-drafts";
import { exampleText, operationOf } from "@/lib/core/annotation/testing/example-document";
import { makeStudy, type Study } from "@/lib/data/layers/testing/make-study";
import {
  addArticle,
  addMember,
  adjudicate,
  annotate,
  finish,
  mark,
  reopen,
} from "@/lib/data/layers/testing/work-on";
import { sourceId } from "@/lib/data/layers/source-id";
import { newId } from "@/lib/data/new-id";
import { setMemberRoles } from "@/lib/data/people/set-member-roles";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { listAdjudications } from "./list-adjudications";
import { readAdjudication } from "./read-adjudication";

/** Everything that the database knows of the annotators of an article by some id or name. */
async function identitiesOf(projectId: string, articleId: string, reviewer: Actor): Promise<string[]> {
  const { reader } = await database();
  const coders = await reader.coder.findMany({
    where: { projectId, OR: [{ userId: null }, { userId: { not: reviewer.userId } }] },
    include: { user: true },
  });
  const layers = await reader.layer.findMany({
    where: { articleId, kind: "annotator" },
    include: { annotations: true, entities: true, events: true },
  });
  return [
    ...coders.flatMap(({ id, pseudonym, user }) => [id, pseudonym, user?.id, user?.name, user?.email]),
    ...layers.flatMap((layer) => [
      layer.id,
      ...layer.annotations.map(({ id }) => id),
      ...layer.entities.map(({ id }) => id),
      ...layer.events.map(({ operationId }) => operationId),
    ]),
  ].filter((one) => one !== undefined);
}

/** Which coder each numbered reader is: told apart by the spans that only the database can tie to them. */
async function coderOrder(reviewer: Actor, projectId: string, articleId: string): Promise<string> {
  const { opened, readers } = await readAdjudication(reviewer, projectId, articleId);
  const { reader } = await database();
  const annotations = await reader.annotation.findMany({
    where: { layer: { articleId, kind: "annotator" } },
    include: { layer: { select: { coderId: true } } },
  });
  const coderOf = new Map(
    annotations.map(({ layerId, id, layer }) => [
      sourceId(opened.document.layer.id, { layerId, annotationId: id }),
      layer.coderId,
    ]),
  );
  return readers.map(({ annotationIds }) => coderOf.get(annotationIds[0] ?? "")).join(" ");
}

/** Layers of five coders on each article, each with a span and submitted. */
async function readByFive(projectId: string, articleIds: string[]): Promise<void> {
  const coders = Array.from({ length: 5 }, (_, index) => ({
    id: newId(),
    projectId,
    pseudonym: `Reader${index}`,
    kind: "imported",
  }));
  const layers = articleIds.flatMap((articleId) =>
    coders.map(({ id: coderId }) => ({ id: newId(), articleId, coderId, kind: "annotator", version: 1 })),
  );
  const span = { labelId: "doubt", origin: "manual", codebookVersion: "1", revision: 1, createdVersion: 1 };
  const owned = layers.map(({ id }) => ({ layerId: id, annotationId: newId() }));
  const { transaction } = await database();
  await transaction(async (db) => {
    await db.coder.createMany({ data: coders });
    await db.layer.createMany({ data: layers });
    await db.annotation.createMany({
      data: owned.map(({ layerId, annotationId }) => ({ layerId, id: annotationId, ...span })),
    });
    await db.annotationPart.createMany({
      data: owned.map((own) => ({ ...own, ordinal: 0, start: 0, end: 3, quote: "The" })),
    });
    await db.submission.createMany({
      data: owned.map(({ layerId }) => ({
        layerId,
        layerVersion: 1,
        codebookVersion: "1",
        zoneRevision: 1,
        submittedAt: new Date(),
      })),
    });
  });
}

const decide = (sourceOf: { id: string; revision: number }, kind: "reject" | "plural" = "reject") => ({
  ...operationOf("decision.record", {
    decisionId: newId(),
    kind,
    sources: [{ annotationId: sourceOf.id, revision: sourceOf.revision }],
    reason: "other",
    note: "",
  }),
  id: newId(),
});

describeEachDatabase("adjudication", () => {
  test("readers have no name, no id and no history", async () => {
    const study = await makeStudy();
    const { projectId, articleId, reviewer, first, second } = study;
    const entityId = newId();
    const named = { ...operationOf("entity.create", { entityId, name: "The experts" }), id: newId() };
    const aimed = mark("so-called experts");
    const target = {
      annotationId: Object(aimed.payload).annotationId as string,
      attributeId: "target",
      value: entityId,
    };
    const set = { ...operationOf("annotation.setAttribute", target), id: newId() };
    await annotate(first, study, [named, aimed, set, mark("claimed"), ...finish()]);
    await annotate(second, study, finish());
    const third = await addMember(projectId, "Dora Draft", "annotator");
    const fourth = await addMember(projectId, "Rhea Reopened", "annotator");
    await giveAll(study, [third, fourth]);
    await annotate(third, study, [mark("nobody saw it")]);
    await annotate(fourth, study, [mark("nobody"), ...finish(), reopen()]);

    const seen = await readAdjudication(reviewer, projectId, articleId);
    const told = JSON.stringify(seen);
    const identities = await identitiesOf(projectId, articleId, reviewer);
    expect(identities.length).toBeGreaterThan(20);
    expect(identities.filter((one) => told.includes(one))).toEqual([]);

    expect(seen.readers.map(({ number }) => number)).toEqual([1, 2]);
    expect(seen.readers.map(({ annotationIds }) => annotationIds.length).sort()).toEqual([0, 2]);
    const { sources } = seen.opened.document;
    expect(sources.map(({ parts }) => parts[0]?.quote)).toEqual(["so-called experts", "claimed"]);
    expect(sources[0]?.attributes).toEqual({ target: "The experts" });
    expect(sources.map(({ id }) => id).sort()).toEqual(
      seen.readers.flatMap(({ annotationIds }) => annotationIds).sort(),
    );
  });

  test("their order is one for a reviewer and an article, and another for others", async () => {
    const { projectId, articleId, owner, reviewer } = await makeStudy();
    const other = await addArticle(owner, projectId, `${exampleText}\n2`);
    const articleIds = [articleId, other.articleId];
    await readByFive(projectId, articleIds);
    const orders = new Set<string>();
    for (const id of articleIds) {
      for (const person of [reviewer, owner]) {
        const order = await coderOrder(person, projectId, id);
        expect(await coderOrder(person, projectId, id)).toBe(order);
        orders.add(order);
      }
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test("whoever still has to read an article does not adjudicate it", async () => {
    const study = await makeStudy();
    const { projectId, articleId, owner, first } = study;
    await annotate(first, study, [mark("claimed"), ...finish()]);
    const both = await addMember(projectId, "Both", "reviewer", "annotator");
    expect(await listAdjudications(both, projectId)).toMatchObject([{ articleId, readers: 1, decisions: 0 }]);
    await giveAll(study, [both], ["reviewer", "annotator"]);
    expect(await listAdjudications(both, projectId)).toEqual([]);
    const attempt = readAdjudication(both, projectId, articleId);
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });

    await annotate(both, study, finish());
    expect(await listAdjudications(both, projectId)).toMatchObject([{ articleId, readers: 2 }]);
    const { transaction } = await database();
    const adjudicators = "independent_reviewers";
    await transaction((db) => db.projectRule.update({ where: { projectId }, data: { adjudicators } }));
    expect(await listAdjudications(both, projectId)).toEqual([]);
    await expect(readAdjudication(both, projectId, articleId)).rejects.toMatchObject({ code: "forbidden" });
    expect(await listAdjudications(owner, projectId)).toHaveLength(1);
  });

  test("an article that nobody has submitted is not there to be adjudicated", async () => {
    const study = await makeStudy();
    const { projectId, articleId, reviewer, first } = study;
    await annotate(first, study, [mark("claimed")]);
    expect(await listAdjudications(reviewer, projectId)).toEqual([]);
    await expect(readAdjudication(reviewer, projectId, articleId)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("decisions count, and a submitted layer of them is done", async () => {
    const study = await makeStudy();
    const { projectId, articleId, reviewer, owner, first } = study;
    await annotate(first, study, [mark("claimed"), mark("experts"), ...finish()]);
    const { opened } = await readAdjudication(reviewer, projectId, articleId);
    await adjudicate(
      reviewer,
      study,
      opened.document.sources.map((source) => decide(source)),
    );
    const row = { articleId, title: "Nobody saw it", readers: 1, decisions: 2, isDone: false };
    expect(await listAdjudications(reviewer, projectId)).toEqual([row]);
    expect(await listAdjudications(owner, projectId)).toEqual([{ ...row, decisions: 0 }]);
    await adjudicate(reviewer, study, finish());
    expect(await listAdjudications(reviewer, projectId)).toEqual([{ ...row, isDone: true }]);
  });

  test("an accepted span keeps whom it is about, as an entity of the gold layer", async () => {
    const study = await makeStudy();
    const { projectId, articleId, reviewer, first } = study;
    const entityId = newId();
    const named = { ...operationOf("entity.create", { entityId, name: "The experts" }), id: newId() };
    const spans = [mark("so-called experts", "doubt", newId()), mark("claimed", "doubt", newId())];
    const aims = spans.map(({ payload }) => {
      const target = {
        annotationId: Object(payload).annotationId as string,
        attributeId: "target",
        value: entityId,
      };
      return { ...operationOf("annotation.setAttribute", target), id: newId() };
    });
    await annotate(first, study, [named, ...spans, ...aims, ...finish()]);

    const { document } = (await readAdjudication(reviewer, projectId, articleId)).opened;
    const readers = [{ number: 1, annotations: document.sources }];
    const choice = { kind: "accept", reader: 1, reason: "codebook_rule", note: "" } as const;
    const decided = adjudicationCases(readers, []).map((one) => ({ one, choice }));
    const drafts = decisionDrafts(decided, document, newId);
    await adjudicate(
      reviewer,
      study,
      drafts.map(({ kind, payload }) => ({ ...operationOf(kind, payload), id: newId() })),
    );
    const { layer } = (await readAdjudication(reviewer, projectId, articleId)).opened.document;
    expect(layer.entities).toMatchObject([{ name: "The experts" }]);
    const targets = layer.annotations.map(({ attributes }) => attributes.target);
    expect(targets).toEqual([layer.entities[0]?.id, layer.entities[0]?.id]);
  });

  test("a reviewer reads source-blind until the gold is done", async () => {
    const study = await makeStudy();
    const { projectId, articleId, reviewer, first } = study;
    await annotate(first, study, [mark("claimed"), mark("Jane Doe"), ...finish()]);
    const { transaction } = await database();
    await transaction((db) => db.projectRule.update({ where: { projectId }, data: { isSourceBlind: true } }));
    expect(await listAdjudications(reviewer, projectId)).toMatchObject([{ title: "Article 1" }]);
    const { opened } = await readAdjudication(reviewer, projectId, articleId);
    expect(opened.document.sources).toHaveLength(2);
    expect(JSON.stringify(opened)).not.toMatch(/Jane|Doe|The Example|Nobody saw it/);

    await adjudicate(reviewer, study, [
      ...opened.document.sources.map((source) => decide(source)),
      ...finish(),
    ]);
    expect(await listAdjudications(reviewer, projectId)).toMatchObject([
      { title: "Nobody saw it", isDone: true },
    ]);
    expect(JSON.stringify(await readAdjudication(reviewer, projectId, articleId))).toContain("Jane Doe");
  });
});

/** Annotators added by hand get their articles as those do whose roles an owner sets. */
async function giveAll(
  { owner, projectId }: Study,
  people: Actor[],
  roles: ("annotator" | "reviewer")[] = ["annotator"],
) {
  for (const { userId } of people) await setMemberRoles(owner, projectId, userId, roles);
}
