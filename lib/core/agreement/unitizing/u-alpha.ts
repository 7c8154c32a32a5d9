import { measured, notDefined, type Measurement } from "../measurement";
import { eachOverlap, type Section } from "./sections";

/** Observed and expected disagreement in lengths; those of several continua add up. */
export type Disagreement = { observed: number; expected: number };

/**
 * Disagreements of the uα family on one continuum, and for each label how much of its length somebody else valued
 * (`shared`) and its whole length (`total`), whose ratio is the coverage of (k)uα.
 */
export type UAlphaSums = {
  units: Disagreement;
  binary: Disagreement;
  labels: Disagreement;
  byLabel: ReadonlyMap<string, Disagreement & { shared: number; total: number }>;
};

/**
 * Krippendorff, Mathet, Bouvry & Widlöcher 2016 (Content Analysis 4e, s. 12.6). From the lengths ℓ_ck on which two
 * annotators say c and k (gaps included) and those expected when all units are joined at random, where a unit is
 * not compared with itself: uα is about units and labels, |uα about what is a unit and what a gap, cuα about the
 * labels of what both took for a unit, (k)uα about one label there. Each annotator's sections fill the continuum.
 */
export const uAlphaSums = (annotators: readonly (readonly Section[])[]): UAlphaSums => {
  const labels = [...new Set(annotators.flat().map(({ label }) => label))].sort((a, b) =>
    a === null ? -1 : b === null ? 1 : a < b ? -1 : 1,
  );
  const place = new Map(labels.map((label, index) => [label, index]));
  const isGap = labels.map((label) => label === null);
  const matrix = () => labels.map(() => labels.map(() => 0));
  const lengths = matrix();
  const valued = new Map<Section, number>();
  const add = (row: number, column: number, amount: number) => {
    const cells = lengths[row];
    if (cells) cells[column] = (cells[column] ?? 0) + amount;
  };
  const others = annotators.length - 1;
  annotators.forEach((own, i) => {
    annotators.forEach((other, j) => {
      if (i === j) return;
      eachOverlap(own, other, (a, b, shared) => {
        add(place.get(a.label) ?? 0, place.get(b.label) ?? 0, shared / others);
        if (a.label !== null && b.label !== null) valued.set(a, (valued.get(a) ?? 0) + shared / others);
      });
    });
  });
  const sections = annotators.flat();
  const selfPairs = labels.map((label) =>
    sections
      .filter((section) => section.label === label)
      .reduce((sum, { start, end }) => sum + (label === null ? end - start : (end - start) ** 2), 0),
  );
  const valuedSelfPairs = labels.map((label) =>
    sections
      .filter((section) => section.label === label && label !== null)
      .reduce((sum, section) => sum + (valued.get(section) ?? 0) ** 2, 0),
  );
  const both = lengths.map((row, c) => row.map((length, k) => (isGap[c] || isGap[k] ? 0 : length)));
  const expected = expectedLengths(lengths, selfPairs);
  const expectedBoth = expectedLengths(both, valuedSelfPairs);
  return {
    units: { observed: offDiagonal(lengths), expected: offDiagonal(expected) },
    binary: { observed: offDiagonal(merged(lengths, isGap)), expected: offDiagonal(merged(expected, isGap)) },
    labels: { observed: offDiagonal(both), expected: offDiagonal(expectedBoth) },
    byLabel: new Map(
      labels.flatMap((label, k) =>
        label === null ? [] : [[label, ofLabel(k, lengths, both, expectedBoth)] as const],
      ),
    ),
  };
};

/** 1 − observed / expected. `n` is the observed disagreement's base: the length compared, in characters. */
export const alphaOf = ({ observed, expected }: Disagreement): Measurement =>
  expected === 0 ? notDefined({ kind: "no_variation" }) : measured(1 - observed / expected, expected);

export const addDisagreements = (x: Disagreement, y: Disagreement): Disagreement => ({
  observed: x.observed + y.observed,
  expected: x.expected + y.expected,
});

type Matrix = readonly (readonly number[])[];

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const offDiagonal = (matrix: Matrix) =>
  sumOf(matrix.map((row, c) => sumOf(row.map((value, k) => (c === k ? 0 : value)))));

/** ε_ck = ℓ..·(ℓ_c.·ℓ_.k − [c = k]·K_c) / (ℓ..² − ΣK), K_c what would be a unit's pairing with itself. */
const expectedLengths = (lengths: Matrix, selfPairs: readonly number[]): number[][] => {
  const margins = lengths.map(sumOf);
  const total = sumOf(margins);
  const pairs = total ** 2 - sumOf(selfPairs);
  return margins.map((own, c) =>
    margins.map((other, k) =>
      pairs === 0 ? 0 : (total * (own * other - (c === k ? (selfPairs[c] ?? 0) : 0))) / pairs,
    ),
  );
};

/** All labels taken together: gap against unit. */
const merged = (matrix: Matrix, isGap: readonly boolean[]): number[][] => {
  const cells = [
    [0, 0],
    [0, 0],
  ];
  matrix.forEach((row, c) => {
    row.forEach((value, k) => {
      const [r, s] = [Number(!isGap[c]), Number(!isGap[k])];
      const into = cells[r];
      if (into) into[s] = (into[s] ?? 0) + value;
    });
  });
  return cells;
};

const ofLabel = (k: number, lengths: Matrix, both: Matrix, expectedBoth: Matrix) => {
  const shared = sumOf(both.map((row) => row[k] ?? 0));
  const expectedShared = sumOf(expectedBoth.map((row) => row[k] ?? 0));
  const scale = shared === 0 ? 0 : expectedShared / shared;
  return {
    observed: scale * (shared - (both[k]?.[k] ?? 0)),
    expected: expectedShared - (expectedBoth[k]?.[k] ?? 0),
    shared,
    total: sumOf(lengths.map((row) => row[k] ?? 0)),
  };
};
