import { describe, expect, test } from "vitest";
import { apply, only, refusal } from "../testing/apply";
import { exampleDocument, marking, operationOf, partOf } from "../testing/example-document";

const withParts = (...parts: { start: number; end: number; quote: string }[]) =>
  operationOf("annotation.create", {
    annotationId: "b",
    labelId: "doubt",
    parts,
    attributes: {},
    confidence: null,
    note: "",
    origin: "manual",
  });
const raw = (start: number, end: number, quote: string) => ({ start, end, quote });

describe("spans", () => {
  const one = apply(exampleDocument(), marking("a", "so-called"));

  test("a span is made with the version it was made under, at revision 1", () => {
    expect(one.version).toBe(1);
    expect(only(one.layer.annotations)).toEqual({
      id: "a",
      labelId: "doubt",
      parts: [{ start: 4, end: 13, quote: "so-called" }],
      attributes: {},
      confidence: null,
      note: "",
      origin: "manual",
      codebookVersion: "1",
      revision: 1,
    });
  });

  test.each([
    ["part_empty", withParts(raw(4, 4, ""))],
    ["part_empty", withParts(raw(9, 4, "so-ca"))],
    ["part_out_of_range", withParts(raw(50, 500, "x"))],
    ["quote_differs", withParts(raw(4, 13, "so called"))],
    ["part_splits_character", withParts(raw(31, 32, "\ud83d"))],
    ["part_splits_character", withParts(raw(32, 34, "\ude00 "))],
    ["parts_out_of_order", withParts(partOf("experts"), partOf("so-called"))],
    ["parts_out_of_order", withParts(partOf("so-called experts"), partOf("experts"))],
    ["parts_out_of_order", withParts(partOf("so-called "), partOf(" experts"))],
    ["id_taken", marking("a", "experts")],
    ["unknown_label", marking("b", "experts", "nothing")],
    ["unknown_attribute", marking("b", "experts", "doubt", { mood: "sad" })],
    ["value_not_allowed", marking("b", "experts", "claim", { intensity: "1" })],
    ["unknown_annotation", operationOf("annotation.setNote", { annotationId: "b", note: "" })],
    ["nothing_to_restore", operationOf("annotation.restore", { annotationId: "a" })],
    ["unknown_label", operationOf("annotation.setLabel", { annotationId: "a", labelId: "nothing" })],
  ])("%s", (code, operation) => expect(refusal(one, operation)).toBe(code));

  test("discontinuous, touching, nested and coinciding spans stand, whole emoji too", () => {
    const both = withParts(partOf("The"), partOf(" so-called"), partOf("😀"));
    expect(apply(one, both, marking("c", "so-called"), marking("d", "so")).layer.annotations).toHaveLength(4);
  });

  test("no part touches a masked range, and the words beside it are free", () => {
    const byline = partOf("Jane Doe");
    const blind = exampleDocument({ masked: [{ start: byline.start, end: byline.end }] });
    expect(refusal(blind, marking("a", "Jane"))).toBe("part_masked");
    expect(refusal(blind, marking("a", "By Jane Doe"))).toBe("part_masked");
    expect(refusal(blind, marking("a", "By "))).toBeNull();
  });

  test("each change raises the revision, and removal keeps the span for restoring", () => {
    const changed = apply(
      one,
      operationOf("annotation.setParts", { annotationId: "a", parts: [partOf("so-called experts")] }),
      operationOf("annotation.setNote", { annotationId: "a", note: "clear" }),
      operationOf("annotation.setConfidence", { annotationId: "a", confidence: 3 }),
    );
    expect(only(changed.layer.annotations)).toMatchObject({ revision: 4, note: "clear", confidence: 3 });
    const removed = apply(changed, operationOf("annotation.remove", { annotationId: "a" }));
    expect(removed.layer.annotations).toEqual([]);
    expect(refusal(removed, marking("a", "experts"))).toBe("id_taken");
    const restored = apply(removed, operationOf("annotation.restore", { annotationId: "a" }));
    expect(only(restored.layer.annotations)).toMatchObject({ revision: 5, note: "clear" });
    expect(restored.removed).toEqual([]);
  });

  test("a new label keeps the values that it is asked for and takes the operation's codebook version", () => {
    const marked = apply(
      exampleDocument(),
      marking("a", "experts", "doubt", { intensity: "2", voice: "quote" }),
    );
    const set = operationOf(
      "annotation.setLabel",
      { annotationId: "a", labelId: "claim" },
      { codebookVersion: "2" },
    );
    expect(only(apply(marked, set).layer.annotations)).toMatchObject({
      labelId: "claim",
      attributes: { voice: "quote" },
      codebookVersion: "2",
    });
  });

  test("a span comes back without the entity that was removed meanwhile", () => {
    const restored = apply(
      exampleDocument(),
      operationOf("entity.create", { entityId: "e", name: "ISIS" }),
      marking("a", "experts", "doubt", { target: "e", sure: true }),
      operationOf("annotation.remove", { annotationId: "a" }),
      operationOf("entity.remove", { entityId: "e" }),
      operationOf("annotation.restore", { annotationId: "a" }),
    );
    expect(only(restored.layer.annotations).attributes).toEqual({ sure: true });
  });
});
