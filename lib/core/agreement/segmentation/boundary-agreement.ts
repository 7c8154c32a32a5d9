import { measured, notDefined, type Measurement } from "../measurement";
import { boundariesOf, potentialBoundaries, type Masses } from "./boundaries";
import { similarityCounts } from "./boundary-similarity";

/**
 * B corrected for chance over texts and annotators (Fournier 2013): observed is pooled B over all pairs; expected is
 * the chance that two annotators put a boundary in the same place, with one rate for all (π) or each their own (κ).
 * `texts` hold the segmentation of each annotator, in the same order.
 */
export const boundaryAgreement = (
  texts: readonly (readonly Masses[])[],
  marginals: "shared" | "own",
  furthest = 2,
): Measurement & { observed?: number } => {
  let [similar, total] = [0, 0];
  for (const annotators of texts)
    annotators.forEach((a, index) => {
      for (const b of annotators.slice(index + 1)) {
        const counts = similarityCounts(a, b, furthest);
        similar += counts.similar;
        total += counts.total;
      }
    });
  if (total === 0) return notDefined({ kind: "no_variation" });
  const rates = (texts[0] ?? []).map((_, annotator) => {
    const own = texts.map((annotators) => annotators[annotator] ?? []);
    return sumOf(own.map((masses) => boundariesOf(masses).length)) / sumOf(own.map(potentialBoundaries));
  });
  const mean = sumOf(rates) / rates.length;
  const pairs = rates.flatMap((a, index) => rates.slice(index + 1).map((b) => a * b));
  const expected = marginals === "shared" ? mean ** 2 : sumOf(pairs) / pairs.length;
  const observed = similar / total;
  if (expected === 1) return notDefined({ kind: "no_variation" });
  return { ...measured((observed - expected) / (1 - expected), total), observed };
};

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
