import { test } from "vitest";
import { marking } from "@/lib/core/annotation/testing/example-document";
import { newId } from "@/lib/data/new-id";
import { openDatabase, closeDatabase } from "@/lib/db/client";
import { scratchDatabase } from "@/lib/db/testing/scratch-database";
import { appendOperations } from "./append-operations";
import { openLayer } from "./open-layer";
import { makeStudy } from "./testing/make-study";
test("measure", async () => {
  const scratch = await scratchDatabase("sqlite");
  await openDatabase(scratch.url);
  const study = await makeStudy();
  const { document } = await openLayer(study.first, study.projectId, study.articleId);
  const run = async (from: number, n: number) => {
    const t = performance.now(), c = process.cpuUsage();
    for (let i = 0; i < n; i++) await appendOperations(study.first, document.layer.id, { baseVersion: from + i, operations: [{ ...marking(newId(), "The"), id: newId() }] });
    const u = process.cpuUsage(c);
    process.stderr.write(`${from}: wall ${(performance.now() - t) / n} ms, cpu ${(u.user + u.system) / 1000 / n} ms each\n`);
  };
  await run(0, 50); await run(50, 100); await run(150, 100);
  await closeDatabase(); await scratch.drop();
}, 300_000);
