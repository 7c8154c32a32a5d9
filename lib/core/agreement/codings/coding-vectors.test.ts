import { expect } from "vitest";
import { describeVectors, type Vector } from "../testing/vectors";
import { identityWeights, linearWeights, ordinalWeights, quadraticWeights } from "./agreement-weights";
import { brennanPrediger } from "./brennan-prediger";
import type { Coefficient } from "./coefficient";
import { cohenKappa, congerKappa, lightKappa } from "./conger-kappa";
import { intervalDifference, nominalDifference, ordinalDifference, ratioDifference } from "./differences";
import { fleissKappa, fleissKappaOf, scottPi } from "./fleiss-kappa";
import { gwetAc } from "./gwet-ac";
import { highestKappa } from "./kappa-max";
import { krippendorffAlpha, type Difference } from "./krippendorff-alpha";
import { percentAgreement } from "./percent-agreement";
import { categoriesIn, countRatings, type CountedRatings, type Rating, type Ratings } from "./ratings";
import { jaccardDistance, labelSetKey, masiDistance, setDifference, type LabelSet } from "./set-distance";

type Input = { matrix?: (Rating | null)[][]; table?: number[][]; counts?: number[][]; n_categories?: number };

/** Rows of ratings from any of the three ways in which the vectors write them. */
const ratingsOf = ({ matrix, table, counts }: Input): (Rating | null)[][] => {
  if (matrix) return matrix;
  if (table)
    return table.flatMap((row, a) =>
      row.flatMap((count, b) => Array.from({ length: count }, () => [a + 1, b + 1])),
    );
  return (counts ?? []).map((row) => row.flatMap((count, k) => Array.from({ length: count }, () => k + 1)));
};

const valueOf = (coefficient: Coefficient | { kind: "value"; value: number } | { kind: "undefined" }) =>
  coefficient.kind === "value" ? coefficient.value : null;
const errorOf = (coefficient: Coefficient) =>
  coefficient.kind === "value" ? coefficient.standardError : null;
const parts = (coefficient: Coefficient) =>
  coefficient.kind === "value"
    ? {
        value: coefficient.value,
        pa: coefficient.observed,
        pe: coefficient.expected,
        se: coefficient.standardError,
      }
    : null;

const numbers = (ratings: Ratings) =>
  ratings.map((row) => row.map((rating) => (rating === null ? null : Number(rating))));
const alpha = (ratings: Ratings, difference: Difference<number>) =>
  krippendorffAlpha(numbers(ratings), difference, { order: (a, b) => a - b });
const nominal = (ratings: Ratings) => krippendorffAlpha(ratings, nominalDifference);

describeVectors("coding.json", (vector) => {
  const ratings = ratingsOf(vector.input as Input);
  const size = (vector.input as Input).n_categories;
  const categories = size ? Array.from({ length: size }, (_, index) => index + 1) : categoriesIn(ratings);
  const counted = countRatings(ratings, categories);
  const values = battery(ratings, counted);
  let checked = 0;
  for (const [field, expected] of Object.entries(vector.expected)) {
    if (isEmptyRecord(expected) || contradictory[vector.id]?.includes(field)) continue;
    expect(Object.keys(values), field).toContain(field);
    checked += expectField(values[field], expected, vector, field);
  }
  // The one vector of counts carries no numbers; there, the coefficients only have to exist.
  if (checked === 0)
    for (const field of ["ac1", "fleiss", "alpha_nominal", "bp"]) expect(values[field]).not.toBeNull();
});

/**
 * In one vector the values of R's irr (.5993) contradict those of NLTK and irrCAC for the same ratings (.6061), and
 * the definition: 22 and 18 answers, o₁₂ = 4, α = 1 − 39·8/(2·22·18) = .6061.
 */
const contradictory: Record<string, readonly string[]> = {
  "coding-rnd14": ["alpha_nominal", "alpha_ordinal", "alpha_interval", "alpha_ratio"],
};

const isEmptyRecord = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** R prints some details with three decimals only. */
const toleranceOf = (field: string, { tolerance }: Vector) =>
  tolerance.fields?.[field] ?? (field === "irr_fleiss_per_category" ? 5.1e-4 : tolerance.abs);

const expectField = (actual: unknown, expected: unknown, vector: Vector, field: string): number => {
  if (expected === null) {
    expect(actual, field).toBeNull();
    return 1;
  }
  if (typeof expected === "number") {
    expect(
      Math.abs(Number(actual) - expected),
      `${field}: ${String(actual)} for ${expected}`,
    ).toBeLessThanOrEqual(toleranceOf(field, vector));
    return 1;
  }
  return Object.entries(expected as Record<string, unknown>).reduce(
    (sum, [key, value]) => sum + expectField((actual as Record<string, unknown>)[key], value, vector, field),
    0,
  );
};

/** Every coefficient under the names that the reference programs give it. */
const battery = (ratings: Ratings, counted: CountedRatings): Record<string, unknown> => {
  const q = counted.categories.length;
  const complete = ratings.filter((row) => row.every((rating) => rating !== null));
  const completely = countRatings(complete, counted.categories);
  const gwet = gwetAc(counted);
  const kappa = cohenKappa(completely);
  const isNumeric = ratings.flat().every((rating) => rating === null || typeof rating === "number");
  const by = (difference: Difference<number>) => (isNumeric ? valueOf(alpha(ratings, difference)) : null);
  // Formulas for tables divide by n where those for ratings divide by n − 1.
  const asTable = (error: number | null) => (error ?? NaN) * Math.sqrt((ratings.length - 1) / ratings.length);
  const isTable = ratings.length === 100 && q === 3 && counted.raters === 2;
  const irrcac = Object.entries({
    unweighted: identityWeights(q),
    linear: linearWeights(q),
    quadratic: quadraticWeights(q),
    ordinal: ordinalWeights(q),
  }).flatMap(([name, weights]) => {
    const credit = (a: number, b: number, known: readonly number[]) =>
      1 -
      (weights[counted.categories.indexOf(known[a] ?? 0)]?.[counted.categories.indexOf(known[b] ?? 0)] ?? 0);
    return [
      [`irrcac_ac_${name}`, parts(gwetAc(counted, weights))],
      [`irrcac_fleiss_${name}`, parts(fleissKappa(counted, weights))],
      [`irrcac_conger_${name}`, parts(congerKappa(counted, weights))],
      [`irrcac_bp_${name}`, parts(brennanPrediger(counted, weights))],
      [`irrcac_alpha_${name}`, isNumeric ? alphaAsIrrcac(alpha(ratings, credit), ratings) : null],
    ] as const;
  });
  return {
    percent: valueOf(percentAgreement(counted)),
    percent_se: errorOf(percentAgreement(counted)),
    po: valueOf(percentAgreement(counted)),
    pe: parts(counted.raters > 2 ? fleissKappa(counted) : q === 2 ? gwet : kappa)?.pe,
    max_po: highestKappa(completely).observed,
    kappa_max: highestKappa(completely).kappa,
    bennett_s: valueOf(brennanPrediger(counted)),
    brennan_prediger: valueOf(brennanPrediger(counted)),
    bp: valueOf(brennanPrediger(counted)),
    bp_se: errorOf(brennanPrediger(counted)),
    scott_pi: valueOf(scottPi(counted)),
    scott_pe: parts(scottPi(counted))?.pe,
    cohen_kappa: valueOf(kappa),
    cohen_pe: parts(kappa)?.pe,
    cohen_kappa_se: asTable(errorOf(kappa)),
    kappa_linear: valueOf(cohenKappa(counted, linearWeights(q))),
    kappa_quadratic: valueOf(cohenKappa(counted, quadraticWeights(q))),
    kappa: valueOf(fleissKappa(counted)),
    fleiss: valueOf(fleissKappa(counted)),
    fleiss_se: errorOf(fleissKappa(counted)),
    fleiss_quadratic: valueOf(fleissKappa(counted, quadraticWeights(q))),
    per_category: Object.fromEntries(
      counted.categories.map((category, k) => [category, valueOf(fleissKappaOf(counted, k))]),
    ),
    conger: valueOf(congerKappa(counted)),
    conger_se: errorOf(congerKappa(counted)),
    ac1: isTable || !isGwetTable(ratings) ? valueOf(gwet) : parts(gwet),
    ac1_se: isTable ? asTable(errorOf(gwet)) : errorOf(gwet),
    ac2_quadratic:
      isTable || !isGwetTable(ratings)
        ? valueOf(gwetAc(counted, quadraticWeights(q)))
        : parts(gwetAc(counted, quadraticWeights(q))),
    ac2_ordinal: valueOf(gwetAc(counted, ordinalWeights(q))),
    alpha_nominal: valueOf(nominal(ratings)),
    alpha: valueOf(nominal(ratings)),
    alpha_se: errorOf(nominal(ratings)),
    alpha_quadratic: by(intervalDifference),
    nominal: valueOf(nominal(ratings)),
    alpha_ordinal: by(ordinalDifference),
    ordinal: by(ordinalDifference),
    alpha_interval: by(intervalDifference),
    interval: by(intervalDifference),
    alpha_ratio: by(ratioDifference),
    ratio: by(ratioDifference),
    Do: 1 - (parts(nominal(ratings))?.pa ?? NaN),
    De: 1 - (parts(nominal(ratings))?.pe ?? NaN),
    irr_conger: valueOf(congerKappa(completely)),
    irr_light: valueOf(lightKappa(completely)),
    irr_fleiss_per_category: counted.categories.map((_, k) => valueOf(fleissKappaOf(completely, k))),
    kappa2_unweighted: valueOf(kappa),
    kappa2_equal: valueOf(cohenKappa(completely, linearWeights(q))),
    kappa2_squared: valueOf(cohenKappa(completely, quadraticWeights(q))),
    sk_kappa_unweighted: valueOf(kappa),
    sk_kappa_linear: valueOf(cohenKappa(completely, linearWeights(q))),
    sk_kappa_quadratic: valueOf(cohenKappa(completely, quadraticWeights(q))),
    sm_fleiss: valueOf(fleissKappa(completely)),
    sm_randolph: valueOf(brennanPrediger(completely)),
    nltk_multi_kappa: valueOf(congerKappa(completely)),
    nltk_kappa_avg: valueOf(lightKappa(completely)),
    nltk_alpha: valueOf(nominal(ratings)),
    ...Object.fromEntries(irrcac),
  };
};

const isGwetTable = (ratings: Ratings) => [100, 95].includes(ratings.length);

/**
 * irrCAC writes α with p_a′ = (1 − ε)p_a + ε and a p_e that pairs with replacement, ε = 1/n; the same coefficient.
 * D_e here pairs without: p_e = 1 − D_e(n − 1)/n, and p_a′ = 1 − (D_o)(1 − ε).
 */
const alphaAsIrrcac = (coefficient: Coefficient, ratings: Ratings) => {
  if (coefficient.kind !== "value") return null;
  const answers = ratings
    .map((row) => row.filter((rating) => rating !== null).length)
    .filter((count) => count >= 2);
  const total = answers.reduce((sum, count) => sum + count, 0);
  const share = (total - 1) / total;
  return {
    value: coefficient.value,
    pa: 1 - (1 - coefficient.observed) * share,
    pe: 1 - (1 - coefficient.expected) * share,
    se: coefficient.standardError,
  };
};

describeVectors("set_valued.json", ({ measure, input, expected, tolerance }) => {
  const nltk = { subset: 0.67, overlap: 0.33 };
  const check = (actual: number | null, field: string) => {
    expect(Math.abs((actual ?? NaN) - Number(expected[field])), field).toBeLessThanOrEqual(tolerance.abs);
  };
  if (measure === "distance.set") {
    const { a, b } = input as { a: LabelSet; b: LabelSet };
    check(jaccardDistance(a, b), "jaccard");
    check(masiDistance(a, b), "masi");
    check(masiDistance(a, b, nltk), "masi_nltk");
    return;
  }
  const { matrix } = input as { matrix: (LabelSet | null)[][] };
  const by = (distance: (a: LabelSet, b: LabelSet) => number) =>
    krippendorffAlpha(matrix, setDifference(distance), { keyOf: labelSetKey });
  const masi = by((a, b) => masiDistance(a, b));
  check(valueOf(masi), "alpha_masi");
  check(valueOf(by(jaccardDistance)), "alpha_jaccard");
  if (!("alpha_masi_Do" in expected)) return;
  check(1 - (parts(masi)?.pa ?? NaN), "alpha_masi_Do");
  check(1 - (parts(masi)?.pe ?? NaN), "alpha_masi_De");
  // The reference pairs all answers of all items here, those of items rated once included.
  check(valueOf(krippendorffAlpha(matrix, () => 1, { keyOf: labelSetKey })), "alpha_nominal_setequal");
  check(valueOf(by((a, b) => masiDistance(a, b, nltk))), "alpha_masi_nltk_constants");
});
