import { describe, expect, it } from "vitest";
import type { Codebook, Label } from "./codebook";
import { framingDevices } from "./starters/framing-devices";
import { starterCodebooks } from "./starters/starter-codebooks";
import { validateCodebook } from "./validate-codebook";

const problems = (input: unknown) => {
  const result = validateCodebook(input);
  return result.ok ? [] : result.error;
};
const fields = (input: unknown) => problems(input).map(({ field }) => field);
const withLabel = (at: number, change: Partial<Label>): Codebook => ({
  ...framingDevices,
  labels: framingDevices.labels.map((label, index) => (index === at ? { ...label, ...change } : label)),
});
const [first] = framingDevices.attributes;

describe("validateCodebook", () => {
  it.each(starterCodebooks.map((codebook) => [codebook.id, codebook] as const))(
    "accepts %s as it stands",
    (_, codebook) => {
      expect(validateCodebook(codebook)).toEqual({ ok: true, value: codebook });
    },
  );

  it.each<[string, unknown, string]>([
    ["a label id twice", withLabel(3, { id: "scare_quotes" }), "labels.3.id"],
    ["a label name twice, whatever its case", withLabel(2, { name: "SCARE quotes " }), "labels.2.name"],
    ["a key twice", withLabel(5, { key: "q" }), "labels.5.key"],
    ["a key that is no letter or digit", withLabel(0, { key: "Q" }), "labels.0.key"],
    ["a group that is not there", withLabel(1, { groupIds: ["elsewhere"] }), "labels.1.groupIds"],
    ["a group named twice", withLabel(1, { groupIds: ["stance", "stance"] }), "labels.1.groupIds"],
    ["a blank name", withLabel(4, { name: "  " }), "labels.4.name"],
    ["an id with a comma", withLabel(4, { id: "Name_Calling,Labeling" }), "labels.4.id"],
    ["NUL in a definition", withLabel(6, { definition: "a\0b" }), "labels.6.definition"],
    [
      "half a surrogate pair in an example",
      withLabel(6, { positive: [{ quote: "\uD83D" }] }),
      "labels.6.positive.0.quote",
    ],
    ["a definition past the limit", withLabel(7, { definition: "x".repeat(4_001) }), "labels.7.definition"],
    [
      "an attribute of an unknown label",
      { ...framingDevices, attributes: [{ ...first, labelIds: ["none"] }] },
      "attributes.0.labelIds",
    ],
    [
      "a choice without choices",
      { ...framingDevices, attributes: [{ ...first, choices: [] }] },
      "attributes.0.choices",
    ],
    [
      "choices on a text",
      { ...framingDevices, attributes: [{ ...first, type: "text" }] },
      "attributes.0.choices",
    ],
    [
      "a condition on what stands after it",
      {
        ...framingDevices,
        attributes: [{ ...first, condition: { attributeId: "source", values: ["none"] } }],
      },
      "attributes.0.condition",
    ],
    [
      "a condition on a value that never comes",
      {
        ...framingDevices,
        attributes: framingDevices.attributes.map((attribute) =>
          attribute.id === "source_side"
            ? { ...attribute, condition: { attributeId: "source", values: ["rumour"] } }
            : attribute,
        ),
      },
      "attributes.2.condition",
    ],
    ["an unknown key", { ...framingDevices, colour: "red" }, ""],
    ["something that is no codebook", "text", ""],
  ])("refuses %s, and says where", (_, input, field) => {
    expect(fields(input)).toEqual([field]);
  });

  it("finds every problem at once and words it for the owner", () => {
    const twice = withLabel(1, { id: "distancing_qualifier", key: "q" });
    expect(problems(twice)).toEqual([
      { field: "labels.1.id", message: "The id “distancing_qualifier” is taken. Choose another." },
      { field: "labels.1.key", message: "The key “q” already applies “Distancing qualifier”." },
    ]);
  });
});
