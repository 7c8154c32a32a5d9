import { beforeAll, expect, test } from "vitest";
import { invariantsFile } from "./apply-invariants";
import { database } from "./client";
import { describeEachDatabase } from "./testing/describe-each-database";
import { forbiddenInCodebooks } from "./testing/forbidden/codebooks";
import { forbiddenInHistory } from "./testing/forbidden/history";
import { forbiddenInLayers } from "./testing/forbidden/layers";
import { forbiddenInTexts } from "./testing/forbidden/texts";
import { forbiddenWords } from "./testing/forbidden/vocabularies";
import { declaredInvariants, standingInvariants } from "./testing/invariant-catalogue";
import type { SampleIds } from "./testing/sample-ids";
import { sampleRows } from "./testing/sample-rows";
import { violatedInvariant, violatedUnique } from "./violation";

const forbidden = [
  ...forbiddenInHistory,
  ...forbiddenInTexts,
  ...forbiddenInLayers,
  ...forbiddenInCodebooks,
  ...forbiddenWords,
];

const openUrl = () => globalThis.slantwiseDatabase?.url ?? "";

describeEachDatabase("invariants", (dialect) => {
  let ids: SampleIds;
  beforeAll(async () => {
    const db = await database();
    ids = await db.transaction(sampleRows);
  });

  test("what stands in the database is what the file declares", async () => {
    expect(await standingInvariants(dialect, openUrl())).toEqual(
      declaredInvariants(await invariantsFile(dialect)),
    );
  });

  test.each(forbidden.map(([name, write], index) => ({ name, write, index })))(
    "$name refuses write $index",
    async ({ name, write }) => {
      const db = await database();
      const error: unknown = await db
        .transaction((tx) => write(tx, ids))
        .then(
          () => "nothing was refused",
          (reason: unknown) => reason,
        );
      expect(violatedInvariant(error) ?? error).toBe(name);
    },
  );

  test("every trigger and check has a write that it refuses", async () => {
    const { rules } = declaredInvariants(await invariantsFile(dialect));
    const tried = new Set(forbidden.map(([name]) => name));
    const untried = rules.map((rule) => rule.replace(/_(insert|update|delete)$/, ""));
    expect(untried.filter((rule) => !tried.has(rule) && !rule.endsWith("_truncate"))).toEqual([]);
  });

  test("a text is visible once in a project", async () => {
    const db = await database();
    const { projectId, articleId } = ids;
    const article = await db.reader.article.findUniqueOrThrow({ where: { id: articleId } });
    const again = { ...article, id: `again-${projectId}` };
    const error: unknown = await db
      .transaction((tx) => tx.article.create({ data: again }))
      .catch((reason: unknown) => reason);
    expect(violatedUnique(error)).toMatch(/^article_project_id_(text|raw)_sha256_key$/);
    await db.transaction((tx) => tx.article.create({ data: { ...again, visibleAt: null } }));
  });

  test("a codebook has one draft", async () => {
    const db = await database();
    const { codebookId, userId: createdById, suffix } = ids;
    const draft = { id: `third-${suffix}`, codebookId, version: "3", ordinal: 3, name: "", createdById };
    const error: unknown = await db
      .transaction((tx) => tx.codebookVersion.create({ data: draft }))
      .catch((reason: unknown) => reason);
    expect(violatedUnique(error)).toBe("codebook_version_codebook_id_key");
  });

  test("a layer has one standing submission", async () => {
    const db = await database();
    const again = { layerVersion: 2, codebookVersion: "1", zoneRevision: 1, submittedAt: new Date(0) };
    const error: unknown = await db
      .transaction((tx) => tx.submission.create({ data: { layerId: ids.layerId, ...again } }))
      .catch((reason: unknown) => reason);
    expect(violatedUnique(error)).toBe("submission_layer_id_key");
  });
});
