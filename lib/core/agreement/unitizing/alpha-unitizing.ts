import { eachOverlap, type Section } from "./sections";
import type { Disagreement } from "./u-alpha";

/**
 * Krippendorff's older α_U (1995; Content Analysis 2e, 2004) for one label: observed and expected disagreement,
 * relative to the square of the continuum's length. Kept for comparison with other tools; it is not monotone, and
 * its authors replaced it by the uα family. Each annotator's sections of this label fill [0, length).
 */
export const alphaUnitizingOf = (
  annotators: readonly (readonly Section[])[],
  length: number,
): Disagreement => {
  const m = annotators.length;
  let observed = 0;
  annotators.forEach((own, i) => {
    for (const other of annotators.slice(i + 1))
      eachOverlap(own, other, (a, b) => (observed += differenceOf(a, b)));
  });
  const sections = annotators.flat();
  const units = sections.filter(({ label }) => label !== null).map(lengthOf);
  const gaps = sections.filter(({ label }) => label === null).map(lengthOf);
  const chance = units.reduce((sum, l) => {
    const amongUnits = ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    const inGaps = gaps.reduce((places, gap) => places + (gap >= l ? gap - l + 1 : 0), 0);
    return sum + amongUnits + l ** 2 * inGaps;
  }, 0);
  const places = m * length * (m * length - 1) - units.reduce((sum, l) => sum + l * (l - 1), 0);
  return {
    observed: (2 * observed) / (m * (m - 1) * length ** 2),
    expected: ((2 / length) * chance) / places,
  };
};

const lengthOf = ({ start, end }: Section) => end - start;

/** δ²: what two units that meet miss of each other's edges; the whole of a unit that lies in the other's gap. */
const differenceOf = (a: Section, b: Section): number => {
  if (a.label !== null && b.label !== null) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  const [unit, gap] = a.label === null ? [b, a] : [a, b];
  if (unit.label === null) return 0;
  return gap.start <= unit.start && unit.end <= gap.end ? lengthOf(unit) ** 2 : 0;
};
