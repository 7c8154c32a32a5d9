import { describe, expect, test } from "vitest";
import type { Operation } from "../operation";
import { apply, only, refusal } from "../testing/apply";
import { exampleDocument, exampleSource, marking, operationOf, partOf } from "../testing/example-document";

describe("decisions", () => {
  const sources = [
    exampleSource("s1", "so-called", "doubt", 4),
    exampleSource("s2", "so-called experts", "scare"),
  ];
  const document = exampleDocument({ sources }, "adjudicator");
  type Kind = "accept" | "adjust" | "relabel" | "reject" | "plural";
  const decide = (
    kind: Kind,
    result?: [words: string, label: string],
    named = [["s1", 4]] as [string, number][],
  ) =>
    operationOf("decision.record", {
      decisionId: "d",
      kind,
      sources: named.map(([annotationId, revision]) => ({ annotationId, revision })),
      ...(result && {
        result: {
          annotationId: "g",
          labelId: result[1],
          parts: [partOf(result[0])],
          attributes: { voice: "quote" },
        },
      }),
      reason: "codebook_rule",
      note: "",
    });
  const both: [string, number][] = [
    ["s1", 4],
    ["s2", 1],
  ];

  test.each([
    [null, decide("accept", ["so-called", "doubt"])],
    [null, decide("accept", ["so-called experts", "scare"], both)],
    [null, decide("adjust", ["called", "doubt"])],
    [null, decide("adjust", ["so-called experts", "doubt"], both)],
    [null, decide("relabel", ["so-called", "scare"])],
    [null, decide("reject")],
    [null, decide("plural", undefined, both)],
    ["value_not_allowed", decide("accept", ["called", "doubt"])],
    ["value_not_allowed", decide("accept", ["so-called", "scare"], both)],
    ["value_not_allowed", decide("adjust", ["so-called", "doubt"])],
    [null, decide("adjust", ["called", "claim"])],
    ["value_not_allowed", decide("adjust", ["so-called", "claim"])],
    ["value_not_allowed", decide("relabel", ["so-called", "doubt"])],
    ["value_not_allowed", decide("relabel", ["called", "scare"])],
    ["result_expected", decide("accept")],
    ["result_not_expected", decide("reject", ["so-called", "doubt"])],
    ["result_not_expected", decide("plural", ["so-called", "doubt"])],
    ["unknown_source", decide("reject", undefined, [["s9", 1]])],
    ["source_changed", decide("reject", undefined, [["s1", 3]])],
    [
      "source_already_decided",
      decide("reject", undefined, [
        ["s1", 4],
        ["s1", 4],
      ]),
    ],
    ["unknown_label", decide("relabel", ["so-called", "nothing"])],
    ["unknown_decision", operationOf("decision.withdraw", { decisionId: "d" })],
  ])("%s", (code, operation) => expect(refusal(document, operation)).toBe(code));

  const decided = apply(document, decide("adjust", ["called", "doubt"]));

  test("the result becomes an annotation that only another decision changes", () => {
    expect(only(decided.layer.decisions)).toMatchObject({ id: "d", kind: "adjust", resultId: "g" });
    expect(only(decided.layer.annotations)).toMatchObject({ id: "g", labelId: "doubt", revision: 1 });
    for (const operation of [
      operationOf("annotation.remove", { annotationId: "g" }),
      operationOf("annotation.setLabel", { annotationId: "g", labelId: "claim" }),
      operationOf("annotation.setParts", { annotationId: "g", parts: [partOf("experts")] }),
    ])
      expect(refusal(decided, operation)).toBe("made_by_decision");
    const voice = { annotationId: "g", attributeId: "voice", value: "narrator" };
    expect(refusal(decided, operationOf("annotation.setAttribute", voice))).toBeNull();
  });

  test("a source stands in one decision; withdrawing frees it and takes the result away", () => {
    const again = {
      ...decide("reject"),
      id: "again",
      payload: { ...decide("reject").payload, decisionId: "d2" },
    };
    expect(refusal(decided, again as Operation)).toBe("source_already_decided");
    const withdrawn = apply(decided, operationOf("decision.withdraw", { decisionId: "d" }));
    expect(withdrawn.layer).toMatchObject({ decisions: [], annotations: [] });
    expect(refusal(withdrawn, again as Operation)).toBeNull();
  });

  test("a result with relations stays until they are removed", () => {
    const related = apply(
      decided,
      marking("b", "nobody"),
      operationOf("relation.create", { relationId: "r", type: "repeats", fromId: "b", toId: "g" }),
    );
    const withdraw = operationOf("decision.withdraw", { decisionId: "d" });
    expect(refusal(related, withdraw)).toBe("still_referenced");
  });

  test("a reviewer may add a span that nobody marked, and annotators decide nothing", () => {
    expect(refusal(document, marking("b", "nobody"))).toBeNull();
    for (const operation of [decide("reject"), operationOf("decision.withdraw", { decisionId: "d" })])
      expect(refusal(exampleDocument({ sources }), operation)).toBe("not_in_this_layer");
  });
});
