import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperation } from "../annotation/apply-operation";
import type { Annotation } from "../annotation/article-document";
import type { LayerDocument } from "../annotation/layer-document";
import {
  exampleCodebook,
  exampleDocument,
  exampleSource,
  operationOf,
  partOf,
} from "../annotation/testing/example-document";
import { adjudicationCases, type AdjudicationCase, type Reader } from "./adjudication-case";
import { progressByKind } from "./adjudication-progress";
import { caseInWords } from "./case-in-words";
import type { Choice } from "./choice";
import { decisionDrafts } from "./decision-drafts";
import { readerOrder } from "./reader-order";
import { likeliestReader } from "./same-reading";

const readers = (...marks: (readonly (readonly [words: string, labelId: string])[])[]): Reader[] =>
  marks.map((own, index) => ({
    number: index + 1,
    annotations: own.map(([words, labelId], at) => exampleSource(`r${index + 1}-${at}`, words, labelId)),
  }));

const documentOf = (all: readonly Reader[]): LayerDocument =>
  exampleDocument({ sources: all.flatMap(({ annotations }) => annotations) }, "adjudicator");

let made = 0;
const newId = () => `new-${(made += 1)}`;

/** The document after a choice was recorded, every operation of it accepted. */
function record(document: LayerDocument, one: AdjudicationCase, choice: Choice): LayerDocument {
  const chosen = { one, choice: { ...choice, reason: "codebook_rule" as const, note: "" } };
  return decisionDrafts([chosen], document, newId).reduce((before, draft) => {
    const applied = applyOperation(before, operationOf(draft.kind, draft.payload));
    if (!applied.ok) throw new Error(applied.error.message);
    return applied.value;
  }, document);
}

describe("adjudication", () => {
  it("puts what readers say of one thing before the reviewer as one case", () => {
    const all = readers(
      [
        ["so-called", "doubt"],
        ["experts", "claim"],
      ],
      [["so-called experts", "doubt"]],
      [],
    );
    const cases = adjudicationCases(all, []);
    expect(cases.map(({ kind, state }) => [kind, state])).toEqual([
      ["missed", "open"],
      ["missed", "open"],
    ]);
    expect(caseInWords(cases[0] as AdjudicationCase, exampleCodebook)).toBe(
      "Two readers say doubt, one reader marked nothing. No two drew the same edges.",
    );
  });

  it("accepts a split reading as one decision for each of its spans", () => {
    const all = readers(
      [
        ["so-called", "doubt"],
        ["experts", "doubt"],
      ],
      [["so-called experts", "doubt"]],
    );
    const [one] = adjudicationCases(all, []);
    if (!one) throw new Error("no case");
    const after = record(documentOf(all), one, { kind: "accept", reader: 1 });
    expect(after.layer.annotations.map(({ parts }) => parts[0]?.quote)).toEqual(["so-called", "experts"]);
    expect(adjudicationCases(all, after.layer.decisions)[0]?.state).toBe("decided");
  });

  it("records an adjustment that ends at a reader's own edges as accepting that reader", () => {
    const all = readers([["so-called", "doubt"]], [["so-called experts", "doubt"]]);
    const [one] = adjudicationCases(all, []);
    if (!one) throw new Error("no case");
    const parts = all[1]?.annotations[0]?.parts ?? [];
    const after = record(documentOf(all), one, { kind: "adjust", reader: 1, parts, labelId: "doubt" });
    expect(after.layer.decisions[0]?.kind).toBe("accept");
  });

  it("moves the edges and changes the label at once", () => {
    const all = readers([["so-called", "doubt"]], [["so-called experts", "doubt"]]);
    const [one] = adjudicationCases(all, []);
    if (!one) throw new Error("no case");
    const parts = [partOf("experts")];
    const { layer } = record(documentOf(all), one, { kind: "relabel", reader: 1, parts, labelId: "claim" });
    expect(layer.decisions).toMatchObject([{ kind: "adjust", sources: [{}, {}] }]);
    expect(layer.annotations).toMatchObject([{ labelId: "claim", parts }]);
  });

  it("takes the entities that readers named into gold, one for a name", () => {
    const named = (annotation: Annotation, attributes: Annotation["attributes"]) => ({
      ...annotation,
      attributes,
    });
    const [first, second] = [
      exampleSource("a", "so-called", "doubt"),
      exampleSource("b", "claimed", "doubt"),
    ];
    const all = [
      {
        number: 1,
        annotations: [
          named(first, { target: "Experts", others: ["Press", "press ", "Nobody"], voice: "quote" }),
          named(second, { target: "experts", gone: "of an older codebook" }),
        ],
      },
    ];
    const cases = adjudicationCases(all, []);
    const { layer } = cases.reduce(
      (document, one) => record(document, one, { kind: "accept", reader: 1 }),
      documentOf(all),
    );
    expect(layer.entities.map(({ name }) => name)).toEqual(["Experts", "Press", "Nobody"]);
    const [experts, press, nobody] = layer.entities.map(({ id }) => id);
    expect(layer.annotations.map(({ attributes }) => attributes)).toEqual([
      { target: experts, others: [press, nobody], voice: "quote" },
      { target: experts },
    ]);
  });

  it("shows a case as changed when an annotation was reopened and revised after the decision", () => {
    const all = readers([["so-called", "doubt"]], [["so-called", "doubt"]]);
    const [one] = adjudicationCases(all, []);
    if (!one) throw new Error("no case");
    const { decisions } = record(documentOf(all), one, { kind: "accept", reader: 1 }).layer;
    const revised = all.map((reader) => ({
      ...reader,
      annotations: reader.annotations.map((annotation) => ({ ...annotation, revision: 2 })),
    }));
    expect(adjudicationCases(revised, decisions)[0]?.state).toBe("changed");
  });

  it("keeps a reviewer's order of readers, and gives no two articles the same by design", () => {
    const coders = ["a", "b", "c", "d", "e"];
    expect(readerOrder(coders, "x", "r")).toEqual(readerOrder(coders.toReversed(), "x", "r"));
    const orders = new Set(
      Array.from({ length: 50 }, (_, at) => readerOrder(coders, `article-${at}`, "r").join("")),
    );
    expect(orders.size).toBeGreaterThan(20);
  });

  it("decides every case by whatever choice, and counts it", () => {
    const words = fc.constantFrom("so-called", "so-called experts", "experts", "claimed", "nobody saw it");
    const mark = fc.tuple(words, fc.constantFrom("doubt", "scare"));
    const marks = fc.uniqueArray(mark, { maxLength: 4, selector: (each) => each.join() });
    const kind = fc.constantFrom<Choice["kind"]>("accept", "adjust", "relabel", "reject", "plural");
    fc.assert(
      fc.property(fc.array(marks, { minLength: 2, maxLength: 4 }), kind, (all, chosen) => {
        const given = readers(...all);
        const cases = adjudicationCases(given, []);
        let document = documentOf(given);
        for (const one of cases) {
          const reader = likeliestReader(one) ?? 0;
          document = record(document, one, choiceOf(chosen, reader));
        }
        const after = adjudicationCases(given, document.layer.decisions);
        expect(after.map(({ key }) => key)).toEqual(cases.map(({ key }) => key));
        expect(after.every(({ state }) => state === "decided")).toBe(true);
        for (const { decided, total } of progressByKind(after)) expect(decided).toBe(total);
        expect(progressByKind(after).reduce((sum, { total }) => sum + total, 0)).toBe(cases.length);
      }),
    );
  });
});

function choiceOf(kind: Choice["kind"], reader: number): Choice {
  if (kind === "reject" || kind === "plural") return { kind };
  if (kind === "accept") return { kind, reader };
  return { kind, reader, labelId: "claim", parts: [partOf(kind === "adjust" ? "saw it" : "claimed")] };
}
