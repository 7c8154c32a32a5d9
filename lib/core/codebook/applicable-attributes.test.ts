import { describe, expect, it } from "vitest";
import { applicableAttributes, missingAttributes } from "./applicable-attributes";
import { attribution } from "./starters/attribution";
import { basil } from "./starters/basil";
import { starterAttribute } from "./starters/starter";

const ids = (...parameters: Parameters<typeof applicableAttributes>) =>
  applicableAttributes(...parameters).map(({ id }) => id);

describe("applicableAttributes", () => {
  it("asks a conditional attribute only where its condition holds", () => {
    expect(ids(basil, "lex", {})).toEqual(["target", "polarity", "aim", "quote"]);
    expect(ids(basil, "lex", { aim: "ind_pro", quote: "yes" })).toEqual([
      "target",
      "polarity",
      "aim",
      "indirect-target-name",
      "indirect-ally-opponent-sentiment",
      "quote",
      "speaker",
    ]);
    expect(ids(basil, "lex", { aim: "ind_general", quote: "no" })).toContain("indirect-target-name");
    expect(ids(basil, "lex", { aim: "ind_general" })).not.toContain("indirect-ally-opponent-sentiment");
  });

  it("asks only what belongs to the label", () => {
    expect(ids(attribution, "Content", {})).toEqual(["directness"]);
    expect(ids(attribution, "Cue", {})).toEqual(["source_type"]);
  });

  const yesNo = { name: "", definition: "", type: "boolean" as const };
  const is = (id: string, on?: string, values = ["true"]) =>
    starterAttribute({ ...yesNo, id, condition: on === undefined ? null : { attributeId: on, values } });

  it("asks an attribute called constructor, and one that depends on it, like any other", () => {
    const codebook = {
      attributes: [{ ...is("constructor"), isRequired: true }, is("b", "constructor", ["x"])],
    };
    expect(ids(codebook, "any", {})).toEqual(["constructor"]);
    expect(missingAttributes(codebook, "any", {}).map(({ id }) => id)).toEqual(["constructor"]);
  });

  it("follows chains, counts truth values and lists, and ends where conditions run in a circle", () => {
    const chain = { attributes: [is("a"), is("b", "a"), is("c", "b")] };
    expect(ids(chain, "any", { a: true, b: true })).toEqual(["a", "b", "c"]);
    expect(ids(chain, "any", { a: false, b: true })).toEqual(["a"]);
    expect(ids({ attributes: [is("a"), is("b", "a", ["x"])] }, "any", { a: ["w", "x"] })).toEqual(["a", "b"]);
    expect(ids({ attributes: [is("a", "b"), is("b", "a")] }, "any", { a: true, b: true })).toEqual([]);
  });

  it("names required attributes that are asked and not answered", () => {
    const required = { ...is("b", "a"), isRequired: true };
    const attributes = [is("a"), required];
    expect(missingAttributes({ attributes }, "any", { a: true })).toEqual([required]);
    expect(missingAttributes({ attributes }, "any", { a: true, b: false })).toEqual([]);
    expect(missingAttributes({ attributes }, "any", {})).toEqual([]);
  });
});
