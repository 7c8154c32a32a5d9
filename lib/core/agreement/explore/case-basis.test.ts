import fc from "fast-check";
import { expect, it } from "vitest";
import { readBasis, writeBasis, type CaseBasis } from "./case-basis";

const simple = fc.constantFrom("zone", "voice", "gold", "reader", "attribute", "judgement");
const id = fc.string({ minLength: 1 });
const basis: fc.Arbitrary<CaseBasis> = fc.oneof(
  fc.record({ kind: simple, id }),
  fc.record({ kind: fc.constant("retest" as const), id, round: fc.nat() }),
);

it("stands in an address as it was, whatever its id", () => {
  fc.assert(
    fc.property(basis, (one) => {
      expect(readBasis(writeBasis(one))).toEqual(one);
    }),
  );
});

it("is nothing where an address says nothing known", () => {
  for (const word of [null, "", "zone", "zone:", "label:a", "retest:a", "retest:x:a", "retest:2:"])
    expect(readBasis(word)).toBeNull();
});
