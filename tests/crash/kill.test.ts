import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { freePort } from "../../e2e/fixtures/free-port";
import { startApp, type App } from "../../e2e/fixtures/start-app";
import { makeSeats } from "./make-writers";
import { readStored } from "./read-stored";
import { startWriter, type Writer } from "./writer";

const kills = Number(process.env["KILLS"] ?? 20);
const secret = "a secret of the crash test, long enough to pass";

/** Checks one layer: what was lost, torn, doubled or differs. All must be empty. */
function faultsOf({ groups, acknowledged }: Writer, stored: readonly string[]) {
  const held = new Set(stored);
  const torn = groups.filter((group) => {
    const there = group.filter(({ id }) => held.has(id)).length;
    return there > 0 && there < group.length;
  });
  return {
    lost: [...acknowledged].filter((id) => !held.has(id)),
    torn: torn.map((group) => group.map(({ id }) => id)),
    doubled: stored.length - held.size,
  };
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

test(`${kills} times SIGKILL while six people save: nothing acknowledged is lost, nothing half-applied`, async () => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "slantwise-crash-"));
  const url = pathToFileURL(path.join(dataFolder, "slantwise.db")).href;
  const seats = await makeSeats(url, 3, secret);
  const layerIds = seats.map(({ layerId }) => layerId);

  const options = { dataFolder, port: await freePort(), environment: { NEXTAUTH_SECRET: secret } };
  let app: App = await startApp(options);
  let isUp = Promise.resolve();
  let isOver = false;
  let sinceStart = 0;
  let total = 0;
  let onCount: (() => void) | null = null;
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      onCount = () => {
        if (sinceStart >= count) resolve();
      };
    });
  const parts = {
    untilUp: () => isUp,
    isOver: () => isOver,
    onAcknowledged: () => {
      sinceStart += 1;
      total += 1;
      onCount?.();
    },
  };
  const writers = seats.map((seat) => startWriter(app.url, seat, parts));
  const failed = Promise.all(writers.map(({ done }) => done));
  const restarts: number[] = [];

  async function expectSound(): Promise<void> {
    // Taken before reading: what is acknowledged meanwhile may be newer than what is read.
    const acknowledged = writers.map((writer) => ({ ...writer, acknowledged: new Set(writer.acknowledged) }));
    const stored = await readStored(url, layerIds);
    for (const writer of acknowledged) {
      const layer = stored.get(writer.seat.layerId);
      expect(faultsOf(writer, layer?.operationIds ?? [])).toEqual({ lost: [], torn: [], doubled: 0 });
      expect(layer?.versions).toEqual(layer?.versions.map((_, index) => index + 1));
      expect(layer?.difference).toEqual([]);
    }
  }

  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      sinceStart = 0;
      await Promise.race([reached(10 + Math.floor(Math.random() * 20)), failed]);
      // Anywhere between two commits, or in the middle of one.
      await setTimeout(Math.random() * 80);
      let begin = () => {};
      isUp = new Promise((resolve) => (begin = resolve));
      await app.kill("SIGKILL");
      const started = performance.now();
      app = await startApp(options);
      restarts.push(performance.now() - started);
      await expectSound();
      begin();
    }
    isOver = true;
    await failed;
    await expectSound();
    for (const { groups, acknowledged } of writers) expect(acknowledged.size).toBe(groups.flat().length);
    const sum = (count: (writer: Writer) => number) => writers.reduce((all, one) => all + count(one), 0);
    const [p95, longest] = [percentile(restarts, 0.95), Math.max(...restarts)].map((ms) =>
      (ms / 1000).toFixed(1),
    );
    process.stdout.write(
      `${kills} kills, ${total} batches acknowledged, 0 lost, 0 half-applied, 0 doubled; ` +
        `${sum(({ counts }) => counts.unanswered)} requests unanswered, ` +
        `${sum(({ counts }) => counts.repeated)} of them found stored; ` +
        `restart ${p95} s (p95), ${longest} s (longest)\n`,
    );
  } finally {
    isOver = true;
    await app.kill("SIGKILL");
    await rm(dataFolder, { recursive: true, force: true });
  }
}, 600_000);
