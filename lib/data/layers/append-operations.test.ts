import { expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import type { Operation } from "@/lib/core/annotation/operation";
import { marking, operationOf } from "@/lib/core/annotation/testing/example-document";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { appendOperations } from "./append-operations";
import { openLayer } from "./open-layer";
import { projectionDifference } from "./projection-difference";
import { readEvents } from "./read-events";
import { readLayer } from "./read-layer";
import { makeStudy, type Study } from "./testing/make-study";

const operation = (template: Operation): Operation => ({ ...template, id: newId() });
const mark = (words = "so-called experts", id = newId()) => operation(marking(id, words));
const genre = () => operation(operationOf("judgement.set", { judgementId: "genre", value: "opinion" }));
const submit = () => operation(operationOf("layer.submit", {}));

const layerIdOf = async (actor: Actor, { projectId, articleId }: Study) =>
  (await openLayer(actor, projectId, articleId)).document.layer.id;

async function expectReplayed(layerId: string) {
  expect(await projectionDifference((await database()).reader, layerId)).toEqual([]);
}

describeEachDatabase("appending operations", () => {
  test("what is accepted is there for every later reader", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const operations = [mark(), genre(), submit()];
    const outcome = await appendOperations(study.first, layerId, { baseVersion: 0, operations });
    expect(outcome).toEqual({
      version: 3,
      accepted: operations.map(({ id }, index) => ({ operationId: id, version: index + 1 })),
      duplicates: [],
    });
    const { document } = await readLayer(study.first, layerId);
    expect(document.version).toBe(3);
    expect(document.layer.annotations[0]?.parts[0]?.quote).toBe("so-called experts");
    expect(document.layer.submission?.layerVersion).toBe(3);
    await expectReplayed(layerId);
  });

  test("a repeat after a lost reply gets the first answer, whatever has happened since", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const batch = { baseVersion: 0, operations: [mark(), mark("nobody saw")] };
    await appendOperations(study.first, layerId, batch);
    await appendOperations(study.first, layerId, { baseVersion: 2, operations: [mark("The")] });

    const again = await appendOperations(study.first, layerId, batch);
    expect(again).toMatchObject({ version: 3, accepted: [], duplicates: [{ version: 1 }, { version: 2 }] });
    const more = { ...batch, operations: [...batch.operations, mark("claimed")] };
    expect(await appendOperations(study.first, layerId, more)).toMatchObject({
      code: "version_conflict",
      held: [{ version: 1 }, { version: 2 }],
      missed: [{ version: 1 }, { version: 2 }, { version: 3 }],
    });
    expect((await readLayer(study.first, layerId)).document.layer.annotations).toHaveLength(3);
    await expectReplayed(layerId);
  });

  test("an id that stands for another change is refused, and nothing is stored", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const stored = mark();
    await appendOperations(study.first, layerId, { baseVersion: 0, operations: [stored] });
    const other = { ...mark("nobody saw"), id: stored.id };
    expect(
      await appendOperations(study.first, layerId, { baseVersion: 1, operations: [mark("The"), other] }),
    ).toMatchObject({ code: "operation_refused", error: { code: "reused_operation_id" } });
    const twin = mark("The");
    expect(
      await appendOperations(study.first, layerId, {
        baseVersion: 1,
        operations: [twin, { ...mark("claimed"), id: twin.id }],
      }),
    ).toMatchObject({ error: { code: "reused_operation_id", operationId: twin.id } });
    expect((await readLayer(study.first, layerId)).document.version).toBe(1);
  });

  test("the same operation twice in one batch is stored once", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const once = mark();
    const outcome = await appendOperations(study.first, layerId, {
      baseVersion: 0,
      operations: [once, once],
    });
    expect(outcome).toMatchObject({ version: 1, accepted: [{ operationId: once.id, version: 1 }] });
  });

  test("of batches at the same base one wins, the others hear what they missed", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const batches = ["The", "so-called", "claimed", "nobody saw"].map((words) => [mark(words), mark(words)]);
    const outcomes = await Promise.all(
      batches.map((operations) => appendOperations(study.first, layerId, { baseVersion: 0, operations })),
    );
    const winners = outcomes.filter((outcome) => !("code" in outcome));
    expect(winners).toHaveLength(1);
    for (const outcome of outcomes.filter((one) => "code" in one)) {
      expect(outcome).toMatchObject({ code: "version_conflict", version: 2, held: [] });
      expect(outcome).toHaveProperty("missed.length", 2);
    }
    expect((await readEvents(study.first, layerId, 0)).events).toHaveLength(2);
    await expectReplayed(layerId);
  });

  test("concurrent writers never interleave: every layer counts 1, 2, 3 and each batch stays together", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const batches = Array.from({ length: 8 }, () => [mark("The"), mark("claimed"), mark("experts")]);
    const send = async (operations: Operation[]): Promise<void> => {
      const baseVersion = (await readLayer(study.first, layerId)).document.version;
      const outcome = await appendOperations(study.first, layerId, { baseVersion, operations });
      if ("code" in outcome) await send(operations);
    };
    await Promise.all(batches.map(send));
    const { events } = await readEvents(study.first, layerId, 0);
    expect(events?.map(({ version }) => version)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    const stored = events?.map((event) => event.operation.id) ?? [];
    for (const batch of batches) {
      const first = stored.indexOf(batch[0]?.id ?? "");
      expect(stored.slice(first, first + 3)).toEqual(batch.map(({ id }) => id));
    }
    await expectReplayed(layerId);
  }, 60_000);

  test("a batch that fails half-way stores nothing", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    const lying = mark();
    const wrong = { ...lying, payload: { ...marking(newId(), "The").payload, parts: [] } } as Operation;
    const misquoted = operation(
      operationOf("annotation.create", {
        annotationId: newId(),
        labelId: "doubt",
        parts: [{ start: 4, end: 9, quote: "wrong" }],
        attributes: {},
        confidence: null,
        note: "",
        origin: "manual",
      }),
    );
    for (const [bad, code] of [
      [wrong, "part_empty"],
      [misquoted, "quote_differs"],
      [operation(marking(newId(), "The", "gone")), "unknown_label"],
      [operation(operationOf("codebook.migrate", { toVersion: "1", changes: [] })), "made_by_server"],
    ] as const) {
      const operations = [mark(), mark("claimed"), bad];
      expect(await appendOperations(study.first, layerId, { baseVersion: 0, operations })).toMatchObject({
        code: "operation_refused",
        version: 0,
        error: { code, operationId: bad.id },
      });
    }
    const { document } = await readLayer(study.first, layerId);
    expect(document).toMatchObject({ version: 0, layer: { annotations: [] } });
  });

  test("what comes after submission is refused as such, until the layer is reopened", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    await appendOperations(study.first, layerId, { baseVersion: 0, operations: [genre(), submit()] });
    const late = mark();
    expect(
      await appendOperations(study.first, layerId, { baseVersion: 2, operations: [late] }),
    ).toMatchObject({ code: "operation_refused", error: { code: "layer_submitted", operationId: late.id } });
    const reopen = operation(operationOf("layer.reopen", {}));
    expect(
      await appendOperations(study.first, layerId, { baseVersion: 2, operations: [reopen, late, submit()] }),
    ).toMatchObject({ version: 5 });
    await expectReplayed(layerId);
    const submissions = await (await database()).reader.submission.findMany({ where: { layerId } });
    expect(submissions.map(({ reopenedAt }) => reopenedAt !== null)).toEqual([true, false]);
  });

  test("nobody else writes or reads a layer, and others hear that there is none", async () => {
    const study = await makeStudy();
    const layerId = await layerIdOf(study.first, study);
    for (const actor of [study.outsider, study.second, study.reviewer]) {
      const batch = { baseVersion: 0, operations: [mark()] };
      await expect(appendOperations(actor, layerId, batch)).rejects.toMatchObject({ code: "not_found" });
      await expect(readLayer(actor, layerId)).rejects.toMatchObject({ code: "not_found" });
      await expect(readEvents(actor, layerId, 0)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(readLayer(study.first, newId())).rejects.toMatchObject({ code: "not_found" });
  });
});
