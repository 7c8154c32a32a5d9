import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brennanPrediger } from "./brennan-prediger";
import { cohenKappa, congerKappa } from "./conger-kappa";
import { nominalDifference } from "./differences";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAc } from "./gwet-ac";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { percentAgreement } from "./percent-agreement";
import { countRatings, type Ratings } from "./ratings";

const valueOf = (coefficient: { kind: "value"; value: number } | { kind: "undefined" }) =>
  coefficient.kind === "value" ? coefficient.value : null;

describe("coding coefficients", () => {
  const ratings = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 3, max: 12 }))
    .chain(([raters, items]) =>
      fc.array(
        fc.array(fc.option(fc.constantFrom("a", "b", "c"), { freq: 6 }), {
          minLength: raters,
          maxLength: raters,
        }),
        { minLength: items, maxLength: items },
      ),
    );
  const all = (given: Ratings) => {
    const counted = countRatings(given, ["a", "b", "c"]);
    return [
      percentAgreement(counted),
      fleissKappa(counted),
      congerKappa(counted),
      brennanPrediger(counted),
      gwetAc(counted),
      krippendorffAlpha(given, nominalDifference),
    ].map(valueOf);
  };
  const expectSame = (x: (number | null)[], y: (number | null)[]) => {
    x.forEach((value, index) => {
      const other = y[index] ?? null;
      if (value === null) expect(other).toBeNull();
      else expect(other ?? NaN).toBeCloseTo(value, 9);
    });
  };

  it("do not depend on who the raters are, on names or on the order of items", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const before = all(given);
        expectSame(all(given.map((row) => row.toReversed())), before);
        expectSame(all(given.toReversed()), before);
        const names: Record<string, string> = { a: "c", b: "a", c: "b" };
        expectSame(
          all(given.map((row) => row.map((rating) => (rating ? (names[rating] ?? null) : null)))),
          before,
        );
      }),
    );
  });

  it("are 1 where all agree", () => {
    const same: Ratings = ["a", "b", "a", "c"].map((rating) => [rating, rating, rating]);
    for (const value of all(same)) expect(value).toBeCloseTo(1, 12);
  });

  it("agree with α computed pair by pair", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const pairable = given
          .map((row) => row.filter((rating) => rating !== null))
          .filter((row) => row.length > 1);
        const answers = pairable.flat();
        let observed = 0;
        for (const row of pairable)
          for (const x of row) for (const y of row) observed += Number(x !== y) / (row.length - 1);
        let expected = 0;
        for (const x of answers) for (const y of answers) expected += Number(x !== y) / (answers.length - 1);
        const value = valueOf(krippendorffAlpha(given, nominalDifference));
        if (expected === 0) expect(value).toBeNull();
        else expect(value ?? NaN).toBeCloseTo(1 - observed / expected, 10);
      }),
    );
  });

  it("say why they have no value", () => {
    const apart = countRatings(
      [
        ["A", null],
        [null, "B"],
      ],
      [],
    );
    expect(fleissKappa(apart)).toMatchObject({ reason: { kind: "no_pairable_values" } });
    const constant = countRatings(
      [
        ["A", "A"],
        ["A", "A"],
      ],
      [],
    );
    expect(cohenKappa(constant)).toMatchObject({ reason: { kind: "no_variation" } });
    expect(gwetAc(constant)).toMatchObject({ reason: { kind: "no_variation" } });
    expect(cohenKappa(countRatings([["A", "A", "B"]], []))).toMatchObject({
      reason: { kind: "not_two_raters", raters: 3 },
    });
  });
});
