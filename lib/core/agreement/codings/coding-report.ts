import { measured, type Measurement } from "../measurement";
import {
  identityWeights,
  ordinalWeights,
  quadraticWeights,
  type AgreementWeights,
} from "./agreement-weights";
import { brennanPrediger } from "./brennan-prediger";
import type { Coefficient } from "./coefficient";
import { cohenKappa, congerKappa, lightKappa } from "./conger-kappa";
import { intervalDifference, nominalDifference, ordinalDifference, ratioDifference } from "./differences";
import { fleissKappa, scottPi } from "./fleiss-kappa";
import { gwetAc } from "./gwet-ac";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { percentAgreement } from "./percent-agreement";
import { categoriesIn, countRatings, type Rating, type Ratings } from "./ratings";
import { readSetAnswer } from "./set-answer";
import { jaccardDistance, labelSetKey, masiDistance, setDifference } from "./set-distance";

/** What the answers are: names, ranks, numbers, numbers with a true zero, or sets of names. */
export type LevelOfMeasurement = "nominal" | "ordinal" | "interval" | "ratio" | "set";

export type CodingValue = { id: string; name: string; value: Coefficient | Measurement };

/** `answers` as text (as a table holds them), units × annotators; sets as `writeSetAnswer` writes them. */
export type Answers = readonly (readonly (string | null)[])[];

/**
 * Every coefficient that fits the level. `categories` are all that could have been chosen, in order; without them,
 * those that occur. Weights: ordinal for ranks, quadratic for numbers.
 */
export const codingReport = (
  answers: Answers,
  { level, categories }: { level: LevelOfMeasurement; categories?: readonly string[] },
): CodingValue[] => {
  if (level === "set") return setReport(answers);
  const numeric = level !== "nominal";
  const bad = numeric ? answers.flat().find((answer) => answer !== null && !isNumber(answer)) : undefined;
  if (bad != null) {
    const reason = { kind: "value_not_on_scale", value: bad } as const;
    return [{ id: "percent", name: "Percent agreement", value: { kind: "undefined", reason } }];
  }
  const ratings: Ratings = numeric
    ? answers.map((row) => row.map((one) => (one === null ? null : Number(one))))
    : answers;
  const all: readonly Rating[] = categories
    ? numeric
      ? categories.map(Number)
      : categories
    : categoriesIn(ratings);
  const counted = countRatings(ratings, all);
  const weights = weightsFor(level)(counted.categories.length);
  const gwetName = numeric ? "Gwet’s AC2" : "Gwet’s AC1";
  // Ranks and numbers that lie near each other agree in part, and the name says so.
  const weighted = (name: string) => (numeric ? `${name}, weighted` : name);
  return [
    { id: "percent", name: weighted("Percent agreement"), value: percentAgreement(counted, weights) },
    { id: "alpha", name: `Krippendorff’s α, ${level}`, value: alphaAt(level, ratings) },
    { id: "gwet", name: gwetName, value: gwetAc(counted, weights) },
    { id: "fleiss", name: weighted("Fleiss’ κ"), value: fleissKappa(counted, weights) },
    { id: "conger", name: weighted("Conger’s κ"), value: congerKappa(counted, weights) },
    { id: "brennan-prediger", name: weighted("Brennan–Prediger"), value: brennanPrediger(counted, weights) },
    ...(counted.raters === 2
      ? [
          { id: "cohen", name: weighted("Cohen’s κ"), value: cohenKappa(counted, weights) },
          { id: "scott", name: "Scott’s π", value: scottPi(counted) },
        ]
      : [{ id: "light", name: "Light’s κ", value: lightKappa(counted) }]),
  ];
};

/** Whether an answer can stand at a numeric level. */
export const isNumber = (text: string) => text.trim() !== "" && Number.isFinite(Number(text));

const weightsFor = (level: LevelOfMeasurement): ((categories: number) => AgreementWeights) => {
  if (level === "nominal") return identityWeights;
  return level === "ordinal" ? ordinalWeights : quadraticWeights;
};

const alphaAt = (level: LevelOfMeasurement, ratings: Ratings): Coefficient => {
  if (level === "nominal") return krippendorffAlpha(ratings, nominalDifference);
  const numbers = ratings.map((row) => row.map((rating) => (rating === null ? null : Number(rating))));
  const order = (a: number, b: number) => a - b;
  const difference = { ordinal: ordinalDifference, interval: intervalDifference, ratio: ratioDifference };
  return krippendorffAlpha(numbers, level === "set" ? nominalDifference : difference[level], { order });
};

const setReport = (answers: Answers): CodingValue[] => {
  const sets = answers.map((row) => row.map((answer) => (answer === null ? null : readSetAnswer(answer))));
  const alpha = (distance: typeof jaccardDistance) =>
    krippendorffAlpha(sets, setDifference(distance), { keyOf: labelSetKey });
  const same = answers.flatMap((row, item) =>
    row.flatMap((answer, a) =>
      row.slice(a + 1).flatMap((other, step) => {
        const [x, y] = [sets[item]?.[a], sets[item]?.[a + 1 + step]];
        return answer === null || other === null || !x || !y
          ? []
          : [Number(labelSetKey(x) === labelSetKey(y))];
      }),
    ),
  );
  const percent: Measurement =
    same.length === 0
      ? { kind: "undefined", reason: { kind: "no_pairable_values" } }
      : measured(same.filter((one) => one === 1).length / same.length, same.length);
  return [
    { id: "percent", name: "Pairs of equal sets", value: percent },
    { id: "alpha-jaccard", name: "Krippendorff’s α, Jaccard distance", value: alpha(jaccardDistance) },
    { id: "alpha-masi", name: "Krippendorff’s α, MASI distance", value: alpha((a, b) => masiDistance(a, b)) },
  ];
};
