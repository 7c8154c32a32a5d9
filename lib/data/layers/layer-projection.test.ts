import fc from "fast-check";
import { expect, test } from "vitest";
import { stepsOf } from "@/lib/core/annotation/testing/steps-of";
import { arbitraryOperation, busyKinds } from "@/lib/core/annotation/testing/arbitrary-operation";
import { contentOf } from "@/lib/core/annotation/testing/content-of";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { appendOperations } from "./append-operations";
import { openLayer } from "./open-layer";
import { projectionDifference } from "./projection-difference";
import { readLayer } from "./read-layer";
import { makeStudy } from "./testing/make-study";

const kinds = busyKinds.filter((kind) => kind !== "codebook.migrate" && !kind.startsWith("decision."));
const work = fc.array(arbitraryOperation(kinds), { minLength: 60, maxLength: 100, size: "max" });

describeEachDatabase("the projection of a layer", () => {
  test("is what its history says, and what the browser shows, after any work in batches of any size", async () => {
    const { reader } = await database();
    await fc.assert(
      fc.asyncProperty(work, fc.integer({ min: 3, max: 40 }), async (operations, size) => {
        const study = await makeStudy();
        const { document } = await openLayer(study.first, study.projectId, study.articleId);
        const layerId = document.layer.id;
        const steps = stepsOf(
          document,
          operations.map((operation) => ({ ...operation, id: newId() })),
        );
        fc.pre(steps.length >= 30);
        for (let from = 0; from < steps.length; from += size) {
          const batch = steps.slice(from, from + size).map(({ operation }) => operation);
          const outcome = await appendOperations(study.first, layerId, {
            baseVersion: from,
            operations: batch,
          });
          expect(outcome).toHaveProperty("version", from + batch.length);
        }
        expect(await projectionDifference(reader, layerId)).toEqual([]);
        const kept = (await readLayer(study.first, layerId)).document;
        const shown = steps.at(-1)?.after ?? document;
        const at = (date: string | undefined) => date && new Date(date).getTime();
        expect({ ...contentOf(kept), submission: at(kept.layer.submission?.submittedAt) }).toEqual({
          ...contentOf(shown),
          submission: at(shown.layer.submission?.submittedAt),
        });
      }),
      { numRuns: 3 },
    );
  }, 180_000);

  test("that differs from its history is named", async () => {
    const { reader, transaction } = await database();
    const study = await makeStudy();
    const { document } = await openLayer(study.first, study.projectId, study.articleId);
    const layerId = document.layer.id;
    const flag = { kind: "discuss" as const, note: "look" };
    const operation = {
      id: newId(),
      at: "2026-01-31T12:00:00Z",
      codebookVersion: "1",
      kind: "flag.set" as const,
      payload: flag,
    };
    await appendOperations(study.first, layerId, { baseVersion: 0, operations: [operation] });
    await transaction((db) => db.flag.updateMany({ where: { layerId }, data: { note: "changed" } }));
    expect(await projectionDifference(reader, layerId)).toEqual(["flags"]);
    await transaction((db) => db.layer.updateMany({ where: { id: layerId }, data: { version: 9 } }));
    expect(await projectionDifference(reader, layerId)).toEqual(["version", "flags"]);
  });
});
