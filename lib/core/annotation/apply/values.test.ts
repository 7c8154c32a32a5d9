import { describe, expect, test } from "vitest";
import { apply, only, refusal } from "../testing/apply";
import { exampleDocument, marking, operationOf } from "../testing/example-document";

describe("attribute values", () => {
  const document = apply(
    exampleDocument(),
    operationOf("entity.create", { entityId: "e", name: "ISIS" }),
    marking("a", "experts"),
  );
  test.each([
    ["voice", "narrator", null],
    ["voice", "chorus", "value_not_allowed"],
    ["voice", true, "value_not_allowed"],
    ["intensity", "3", null],
    ["intensity", 3, "value_not_allowed"],
    ["sides", ["left", "right"], null],
    ["sides", ["left", "left"], "value_not_allowed"],
    ["sides", "left", "value_not_allowed"],
    ["target", "e", null],
    ["target", "a", "unknown_entity"],
    ["others", ["e"], null],
    ["others", ["e", "x"], "unknown_entity"],
    ["why", "because", null],
    ["why", 1, "value_not_allowed"],
    ["sure", false, null],
    ["sure", "no", "value_not_allowed"],
    ["mood", "sad", "unknown_attribute"],
    ["mood", null, null],
  ])("%s = %j: %s", (attributeId, value, code) => {
    const set = operationOf("annotation.setAttribute", { annotationId: "a", attributeId, value });
    expect(refusal(document, set)).toBe(code);
    if (code === null)
      expect(only(apply(document, set).layer.annotations).attributes[attributeId]).toEqual(
        value ?? undefined,
      );
  });
});
