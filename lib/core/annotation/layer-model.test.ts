import fc from "fast-check";
import { expect, test } from "vitest";
import { emptied, replayEvents } from "./replay";
import { partOf } from "./testing/example-document";
import {
  change,
  emptyStudy,
  layerView,
  modelView,
  openSources,
  setSpan,
  type CoderModel,
  type StudyModel,
} from "./testing/layer-model";
import { Study } from "./testing/study";

type Command = fc.Command<StudyModel, Study>;
const coderOf = ({ coders }: StudyModel, index: number): CoderModel => {
  const found = coders[index];
  if (!found) throw new Error(`There is no coder ${index}.`);
  return found;
};
const pick = <T>(items: readonly T[], seed: number): T | undefined => items[seed % items.length];
const spansOf = ({ spans }: CoderModel, isStanding: boolean) =>
  [...spans].filter(([, span]) => span.isStanding === isStanding);

/** How often each command was carried out, by name and answer. */
const tally = new Map<string, number>();
function count(name: string, refusal: string | null) {
  const key = refusal === null ? name : `${name}: ${refusal}`;
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

/** A command by a coder: does it in both worlds, where a submitted layer refuses it in both, and compares them. */
const byCoder = (
  name: string,
  index: number,
  run: (
    model: CoderModel,
    study: Study,
    index: number,
  ) => { refusal: string | null; accept: () => void } | null,
): Command => ({
  check: () => true,
  run: (model, study) => {
    const coder = coderOf(model, index);
    const outcome = run(coder, study, index);
    if (outcome) {
      count(name, outcome.refusal);
      const isLate = coder.isSubmitted && name !== "reopen";
      expect(outcome.refusal).toBe(isLate ? "layer_submitted" : null);
      if (!isLate) outcome.accept();
    }
    expect(layerView(study.coder(index).document)).toEqual(modelView(coder));
  },
  toString: () => `${name} by ${index}`,
});

const coder = fc.nat({ max: 1 });
const seed = fc.nat({ max: 20 });
const words = fc.constantFrom("The", "so-called", "so-called experts", "experts", "😀 nobody", "Jane Doe");
const labelId = fc.constantFrom("doubt", "scare", "claim");

const create = fc.tuple(coder, words, labelId).map(([by, marked, label]) =>
  byCoder("create", by, (model, study) => {
    const annotationId = `c${by}-${model.spans.size}`;
    const shape = { parts: [{ ...partOf(marked) }], attributes: {}, confidence: null, note: "" };
    const payload = { annotationId, labelId: label, origin: "manual" as const, ...shape };
    return {
      refusal: study.do(study.coder(by), "annotation.create", payload),
      accept: () => change(model, annotationId, { words: marked, labelId: label }),
    };
  }),
);
const relabel = fc.tuple(coder, seed, labelId).map(([by, nth, label]) =>
  byCoder("relabel", by, (model, study) => {
    const [annotationId, span] = pick(spansOf(model, true), nth) ?? [];
    if (!annotationId || !span) return null;
    return {
      refusal: study.do(study.coder(by), "annotation.setLabel", { annotationId, labelId: label }),
      accept: () => change(model, annotationId, { words: span.words, labelId: label }),
    };
  }),
);
const move = fc.tuple(coder, seed, words).map(([by, nth, marked]) =>
  byCoder("move", by, (model, study) => {
    const [annotationId, span] = pick(spansOf(model, true), nth) ?? [];
    if (!annotationId || !span) return null;
    const parts = [{ ...partOf(marked) }];
    return {
      refusal: study.do(study.coder(by), "annotation.setParts", { annotationId, parts }),
      accept: () => change(model, annotationId, { words: marked, labelId: span.labelId }),
    };
  }),
);
const remove = fc.tuple(coder, seed).map(([by, nth]) =>
  byCoder("remove", by, (model, study) => {
    const [annotationId] = pick(spansOf(model, true), nth) ?? [];
    if (!annotationId) return null;
    return {
      refusal: study.do(study.coder(by), "annotation.remove", { annotationId }),
      accept: () => change(model, annotationId, null),
    };
  }),
);
const restore = fc.tuple(coder, seed).map(([by, nth]) =>
  byCoder("restore", by, (model, study) => {
    const [annotationId, span] = pick(spansOf(model, false), nth) ?? [];
    if (!annotationId || !span) return null;
    return {
      refusal: study.do(study.coder(by), "annotation.restore", { annotationId }),
      accept: () => change(model, annotationId, { words: span.words, labelId: span.labelId }),
    };
  }),
);
const undo = coder.map((by) =>
  byCoder("undo", by, (model, study) => {
    const last = model.undo.at(-1);
    if (!last) return null;
    return {
      refusal: study.undo(study.coder(by)),
      accept: () => {
        model.undo.pop();
        setSpan(model, last.id, last.before);
      },
    };
  }),
);
const submit = coder.map((by) =>
  byCoder("submit", by, (model, study) => ({
    refusal: study.do(study.coder(by), "layer.submit", {}),
    accept: () => void (model.isSubmitted = true),
  })),
);
const reopen = coder.map((by) =>
  byCoder("reopen", by, (model, study) =>
    model.isSubmitted
      ? {
          refusal: study.do(study.coder(by), "layer.reopen", {}),
          accept: () => void (model.isSubmitted = false),
        }
      : null,
  ),
);

const goldOf = (study: Study) => layerView(study.reviewer.document).spans;
const checkGold = (model: StudyModel, study: Study) => {
  const gold = [...model.decisions].flatMap(([id, made]) =>
    made.gold ? [[`gold-${id}`, { ...made.gold, revision: 1 }] as const] : [],
  );
  expect(goldOf(study)).toEqual(Object.fromEntries(gold));
  expect(study.reviewer.document.layer.decisions).toHaveLength(model.decisions.size);
};

/** The reviewer decides on a source, as it is now or as it was a revision ago. */
const decide = fc
  .tuple(seed, fc.constantFrom("accept" as const, "relabel" as const, "reject" as const), fc.boolean())
  .map(([nth, kind, isStale]): Command => ({
    check: (model) => openSources(model).length > 0,
    run: (model, study) => {
      const [annotationId, span] = pick(openSources(model), nth) ?? [];
      if (!annotationId || !span) throw new Error("There is a source.");
      const decisionId = `d${study.reviewer.events.length}`;
      const label = kind === "relabel" ? (span.labelId === "claim" ? "doubt" : "claim") : span.labelId;
      const result = {
        annotationId: `gold-${decisionId}`,
        labelId: label,
        parts: [{ ...partOf(span.words) }],
        attributes: {},
      };
      const refusal = study.do(study.reviewer, "decision.record", {
        decisionId,
        kind,
        sources: [{ annotationId, revision: isStale ? span.revision + 1 : span.revision }],
        ...(kind !== "reject" && { result }),
        reason: "other",
        note: "",
      });
      count(`${kind} in review`, refusal);
      expect(refusal).toBe(isStale ? "source_changed" : null);
      const gold = kind === "reject" ? null : { words: span.words, labelId: label };
      if (!isStale) model.decisions.set(decisionId, { sourceId: annotationId, gold });
      checkGold(model, study);
    },
    toString: () => `${kind} by the reviewer`,
  }));
const withdraw = seed.map((nth): Command => ({
  check: ({ decisions }) => decisions.size > 0,
  run: (model, study) => {
    const decisionId = pick([...model.decisions.keys()], nth) ?? "";
    const refusal = study.do(study.reviewer, "decision.withdraw", { decisionId });
    count("withdraw", refusal);
    expect(refusal).toBeNull();
    model.decisions.delete(decisionId);
    checkGold(model, study);
  },
  toString: () => "withdraw by the reviewer",
}));

test(
  "two coders and a reviewer: the layers hold what a simple model says, and can be rebuilt from their events",
  { timeout: 120_000 },
  () => {
    const changes = [create, create, create, relabel, move, remove, restore, undo];
    const phases = [submit, reopen, decide, decide, decide, decide, withdraw];
    const commands = fc.commands([...changes, ...phases], { maxCommands: 40, size: "max" });
    fc.assert(
      fc.property(commands, (work) => {
        const study = new Study();
        fc.modelRun(() => ({ model: emptyStudy(), real: study }), work);
        for (const { document, events } of [...study.coders, study.reviewer])
          expect(replayEvents(emptied(document), events)).toEqual({ ok: true, value: document });
      }),
      { numRuns: 2_000 },
    );
    const all = ["create", "relabel", "move", "remove", "restore", "undo", "submit"];
    const decided = ["accept in review", "relabel in review", "reject in review"];
    for (const name of [...all, "reopen", ...decided, "withdraw"])
      expect(tally.get(name)).toBeGreaterThan(150);
    for (const name of all) expect(tally.get(`${name}: layer_submitted`)).toBeGreaterThan(50);
    for (const name of decided) expect(tally.get(`${name}: source_changed`)).toBeGreaterThan(50);
  },
);
