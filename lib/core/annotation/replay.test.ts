import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayerDocument } from "./layer-document";
import type { LayerEvent } from "./protocol";
import { emptied, replayEvents } from "./replay";
import { apply } from "./testing/apply";
import { stepsOf } from "./testing/steps-of";
import { arbitraryOperation, busyKinds } from "./testing/arbitrary-operation";
import {
  exampleCodebook,
  exampleDocument,
  exampleSource,
  exampleTime,
  marking,
  operationOf,
} from "./testing/example-document";

const sources = [exampleSource("s1", "so-called", "doubt"), exampleSource("s2", "experts", "scare")];
const start = exampleDocument({ sources }, "adjudicator");

const historyOf = (steps: ReturnType<typeof stepsOf>): LayerEvent[] =>
  steps.map(({ operation, after }) => ({
    version: after.version,
    actorId: "u",
    recordedAt: exampleTime,
    operation,
  }));
const work = fc.array(arbitraryOperation(busyKinds), { maxLength: 60, size: "max" });

describe("a layer rebuilt from its events", () => {
  test("is the layer that they made, at every version", () => {
    fc.assert(
      fc.property(work, fc.nat(), (operations, seed) => {
        const steps = stepsOf(start, operations);
        const history = historyOf(steps);
        const last: LayerDocument = steps.at(-1)?.after ?? start;
        expect(replayEvents(emptied(last), history)).toEqual({ ok: true, value: last });

        const half = seed % (history.length + 1);
        const midway = half === 0 ? start : (steps[half - 1]?.after ?? start);
        expect(replayEvents(emptied(last), history.slice(0, half))).toEqual({ ok: true, value: midway });
        expect(replayEvents(midway, history.slice(half))).toEqual({ ok: true, value: last });
      }),
      { numRuns: 150 },
    );
  });

  test("doesn't ask again whether the sources of a decision stand", () => {
    const decide = operationOf("decision.record", {
      decisionId: "d",
      kind: "reject",
      sources: [{ annotationId: "s1", revision: 1 }],
      reason: "other",
      note: "",
    });
    const steps = stepsOf(start, [decide]);
    const since = { ...start, sources: [] };
    const rebuilt = replayEvents(since, historyOf(steps));
    expect(rebuilt).toMatchObject({ ok: true, value: { layer: { decisions: [{ id: "d" }] } } });
  });

  test("uses the codebook and the zones that held at each event", () => {
    const labels = exampleCodebook.labels.filter(({ id }) => id !== "doubt");
    const next = { ...exampleCodebook, version: "2", labels };
    const migrate = operationOf(
      "codebook.migrate",
      { toVersion: "2", changes: [{ annotationId: "a", labelId: "claim" }] },
      { codebookVersion: "2" },
    );
    const genre = operationOf("judgement.set", { judgementId: "genre", value: "opinion" });
    const submit = operationOf("layer.submit", {}, { codebookVersion: "2" });
    const first = apply(exampleDocument(), marking("a", "experts"));
    const second = apply({ ...first, codebook: next, zoneRevision: 5 }, migrate, genre, submit);
    const history = [marking("a", "experts"), migrate, genre, submit].map((operation, index) => ({
      version: index + 1,
      actorId: "u",
      recordedAt: exampleTime,
      operation,
    }));
    const later = { ...emptied(second), zoneRevision: 9 };
    const rebuilt = replayEvents(later, history, ({ version }) =>
      version === 1 ? { codebook: exampleCodebook, zoneRevision: 3 } : { codebook: next, zoneRevision: 5 },
    );
    expect(rebuilt).toEqual({ ok: true, value: second });
    expect(second.layer.submission).toMatchObject({ zoneRevision: 5, codebookVersion: "2" });
    expect(replayEvents(later, history)).toMatchObject({ ok: false, error: { version: 1 } });
  });

  test("names the version at which events are missing", () => {
    const history = historyOf(
      stepsOf(start, [marking("a", "experts"), marking("b", "saw"), marking("c", "it")]),
    );
    const broken = history.filter(({ version }) => version !== 2);
    expect(replayEvents(start, broken)).toEqual({
      ok: false,
      error: { version: 3, message: "Version 3 follows on version 1: events are missing." },
    });
  });
});
