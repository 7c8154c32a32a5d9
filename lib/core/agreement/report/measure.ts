import { gammaCatFrom } from "../gamma/gamma-cat-row";
import { gammaFrom } from "../gamma/gamma-row";
import { measured, notDefined, type Measurement } from "../measurement";
import { alphaOf } from "../unitizing/u-alpha";
import { characterAlpha, characterKappa } from "../spans/character-alpha";
import { f1Of } from "../spans/match-counts";
import { meanDistance } from "../spans/matched-distance";
import { semevalScore } from "../spans/semeval-f1";
import { presenceAc1, presenceAlpha, presencePercent } from "./presence";

/**
 * Every measure of spans that a report can hold: 1 is perfect agreement, but for `boundary-distance`, which is 0
 * then. Its numbers for one article are a row; rows add up, and `estimate` makes the value of their sums: so articles
 * are pooled, resampled and kept all in the same way.
 */
export type Measure = {
  id: MeasureId;
  name: string;
  family: MeasureFamily;
  estimate: (sums: ArrayLike<number>) => Measurement;
  /** Where a value speaks of a part of the text only: of how much of it. */
  coverage?: (sums: ArrayLike<number>) => number | null;
};

export type MeasureFamily =
  "matching" | "characters" | "tokens" | "sentences" | "gamma" | "unitizing" | "presence";

export const measureIds = [
  "f1-exact",
  "f1-overlap",
  "f1-characters",
  "f1-semeval",
  "boundary-distance",
  "alpha-characters",
  "kappa-characters",
  "alpha-tokens",
  "kappa-tokens",
  "gamma",
  "gamma-position",
  "gamma-cat",
  "gamma-k",
  "u-alpha",
  "u-alpha-any",
  "cu-alpha",
  "ku-alpha",
  "alpha-unitizing",
  "presence-percent",
  "presence-ac1",
  "presence-alpha",
  "sentence-percent",
  "sentence-ac1",
  "sentence-alpha",
] as const;
export type MeasureId = (typeof measureIds)[number];

const at = (sums: ArrayLike<number>, index: number): number => sums[index] ?? 0;

const f1 = (sums: ArrayLike<number>) =>
  f1Of({ a: at(sums, 0), b: at(sums, 1), matched: at(sums, 2), refused: at(sums, 3) });
const readings = (sums: ArrayLike<number>) => ({
  readings: at(sums, 0),
  marked: at(sums, 1),
  differing: at(sums, 2),
});
const disagreement = (sums: ArrayLike<number>) => ({ observed: at(sums, 0), expected: at(sums, 1) });

/** Row: spans of a, spans of b, covered shares of a, of b. */
const semeval = (sums: ArrayLike<number>): Measurement => {
  const [spansA, spansB] = [at(sums, 0), at(sums, 1)];
  if (spansA + spansB === 0) return notDefined({ kind: "no_spans" });
  const { f1: value } = semevalScore({ spansA, spansB, coveredOfA: at(sums, 2), coveredOfB: at(sums, 3) });
  return measured(value, spansA + spansB);
};

/** Row: observed, expected, articles in which one annotator's spans overlap; then, for a label, shared and all text. */
const withoutOverlaps = (sums: ArrayLike<number>): Measurement =>
  at(sums, 2) > 0
    ? notDefined({ kind: "spans_overlap", articles: at(sums, 2) })
    : alphaOf(disagreement(sums));

const sharedText = (sums: ArrayLike<number>): number | null =>
  at(sums, 2) > 0 || at(sums, 4) === 0 ? null : at(sums, 3) / at(sums, 4);

const measure = (
  id: MeasureId,
  name: string,
  family: MeasureFamily,
  estimate: Measure["estimate"],
  more: Pick<Measure, "coverage"> = {},
): [MeasureId, Measure] => [id, { id, name, family, estimate, ...more }];

export const measures: ReadonlyMap<MeasureId, Measure> = new Map([
  measure("f1-exact", "Span F1, exact", "matching", f1),
  measure("f1-overlap", "Span F1, overlap", "matching", f1),
  measure("f1-characters", "Character F1", "matching", f1),
  measure("f1-semeval", "SemEval-2020 F1", "matching", semeval),
  measure("boundary-distance", "Distance of matched edges, characters", "matching", (sums) =>
    meanDistance({ pairs: at(sums, 0), start: at(sums, 1), end: at(sums, 2), refused: at(sums, 3) }),
  ),
  measure("alpha-characters", "Krippendorff’s α over characters", "characters", (sums) =>
    characterAlpha(readings(sums)),
  ),
  measure("kappa-characters", "Fleiss’ κ over characters", "characters", (sums) =>
    characterKappa(readings(sums)),
  ),
  measure("alpha-tokens", "Krippendorff’s α over tokens", "tokens", (sums) => characterAlpha(readings(sums))),
  measure("kappa-tokens", "Fleiss’ κ over tokens", "tokens", (sums) => characterKappa(readings(sums))),
  measure("gamma", "γ", "gamma", gammaFrom),
  measure("gamma-position", "γ, position only", "gamma", gammaFrom),
  measure("gamma-cat", "γcat", "gamma", gammaCatFrom),
  measure("gamma-k", "γk", "gamma", gammaCatFrom),
  measure("u-alpha", "uα", "unitizing", (sums) => alphaOf(disagreement(sums))),
  measure("u-alpha-any", "|uα", "unitizing", (sums) => alphaOf(disagreement(sums))),
  measure("cu-alpha", "cuα", "unitizing", withoutOverlaps),
  measure("ku-alpha", "(k)uα", "unitizing", withoutOverlaps, { coverage: sharedText }),
  measure("alpha-unitizing", "αU (1995)", "unitizing", (sums) => alphaOf(disagreement(sums))),
  measure("presence-percent", "Presence, percent agreement", "presence", presencePercent),
  measure("presence-ac1", "Presence, Gwet’s AC1", "presence", presenceAc1),
  measure("presence-alpha", "Presence, Krippendorff’s α", "presence", presenceAlpha),
  measure("sentence-percent", "Presence in a sentence, percent agreement", "sentences", presencePercent),
  measure("sentence-ac1", "Presence in a sentence, Gwet’s AC1", "sentences", presenceAc1),
  measure("sentence-alpha", "Presence in a sentence, Krippendorff’s α", "sentences", presenceAlpha),
]);

/** The measures of a family. */
export const measuresOf = (family: MeasureFamily): Measure[] =>
  [...measures.values()].filter((one) => one.family === family);
