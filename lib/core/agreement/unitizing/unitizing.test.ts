import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Triple } from "../testing/units";
import { describeVectors } from "../testing/vectors";
import { alphaUnitizingOf } from "./alpha-unitizing";
import { sectionsOf, type Section } from "./sections";
import { alphaOf, uAlphaSums } from "./u-alpha";
import type { Measurement } from "../measurement";

type Input = { L: number; annotators: Triple[][] };

const sections = ({ L, annotators }: Input, label?: string): Section[][] =>
  annotators.map((own) =>
    sectionsOf(
      own
        .filter(([, , name]) => label === undefined || name === label)
        .map(([start, end, name]) => ({ start, end, label: name })),
      L,
    ),
  );

const expectClose = (actual: number | null, expected: unknown, tolerance: number, field: string) => {
  if (expected === null) expect(actual, field).toBeNull();
  else expect(Math.abs((actual ?? NaN) - Number(expected)), field).toBeLessThanOrEqual(tolerance);
};
const valueOf = (measurement: Measurement) => (measurement.kind === "value" ? measurement.value : null);

describeVectors("u_alpha.json", ({ input, expected, tolerance }) => {
  const { units, binary, labels, byLabel } = uAlphaSums(sections(input as Input));
  expectClose(valueOf(alphaOf(units)), expected.u_alpha, tolerance.abs, "uα");
  expectClose(valueOf(alphaOf(binary)), expected.u_alpha_binary, tolerance.abs, "|uα");
  expectClose(valueOf(alphaOf(labels)), expected.cu_alpha, tolerance.abs, "cuα");
  for (const [label, value] of Object.entries(expected.ku_alpha as Record<string, number | null>)) {
    const own = byLabel.get(label) ?? { observed: 0, expected: 0, shared: 0, total: 0 };
    expectClose(valueOf(alphaOf(own)), value, tolerance.abs, `(${label})uα`);
    const coverage = (expected.ku_coverage as Record<string, number>)[label];
    expectClose(own.shared / own.total, coverage, tolerance.abs, `coverage of ${label}`);
  }
});

describeVectors("alpha_U.json", ({ input, expected, tolerance }) => {
  const { L, annotators } = input as Input;
  const labels = [...new Set(annotators.flat().map(([, , label]) => label))];
  const sums = { observed: 0, expected: 0 };
  for (const label of labels) {
    const own = alphaUnitizingOf(sections({ L, annotators }, label), L);
    sums.observed += own.observed;
    sums.expected += own.expected;
    for (const [field, value] of [
      ["Do", own.observed],
      ["De", own.expected],
      ["per_category", valueOf(alphaOf(own))],
    ] as const) {
      const known = (expected[field] as Record<string, number> | undefined)?.[label];
      if (known !== undefined) expectClose(value, known, tolerance.abs, `${field} of ${label}`);
    }
  }
  if ("alpha" in expected) expectClose(valueOf(alphaOf(sums)), expected.alpha, tolerance.abs, "α_U");
});

describe("unitizing α", () => {
  const annotator = fc
    .array(
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom("a", "b")),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((steps) => {
      let at = 0;
      return steps.map(([length, gap, label]): Triple => {
        const start = at + gap;
        at = start + length;
        return [start, at, label];
      });
    });

  it("does not depend on the order of annotators or on names, and is 1 where all agree", () => {
    fc.assert(
      fc.property(annotator, annotator, annotator, (a, b, c) => {
        const values = (annotators: Triple[][]) => {
          const { units, binary, labels } = uAlphaSums(sections({ L: 80, annotators }));
          return [units, binary, labels].map((sums) => valueOf(alphaOf(sums)));
        };
        const before = values([a, b, c]);
        const renamed = (own: Triple[]) =>
          own.map(([start, end, label]): Triple => [start, end, label === "a" ? "z" : "y"]);
        for (const after of [values([c, a, b]), values([renamed(a), renamed(b), renamed(c)])])
          after.forEach((value, index) => {
            const known = before[index] ?? null;
            if (known === null) expect(value).toBeNull();
            else expect(value ?? NaN).toBeCloseTo(known, 9);
          });
        expect(values([a, a, a])[0]).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});
