import fc from "fast-check";
import { expect, test } from "vitest";
import { attributeOfFeature, featureName } from "./feature-names";

const marks = fc.constantFrom(...Array.from("ab_x2EF.:-"));
const id = fc.oneof(
  fc.string({ unit: marks, minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    "label",
    "begin",
    "attribute_label",
    "_x2E_",
    "a_x2E_x2E_b",
    "_xE-a",
    "9",
    "constructor",
    "__proto__",
  ),
);

test("every id has a feature's name of its own, from which it is read again", () => {
  fc.assert(
    fc.property(id, (attributeId) => {
      const name = featureName(attributeId);
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      expect(["label", "begin", "sofa"]).not.toContain(name);
      expect(attributeOfFeature(name)).toBe(attributeId);
    }),
  );
});

test("plain ids are their own names", () => {
  expect(featureName("voice_of")).toBe("voice_of");
});
