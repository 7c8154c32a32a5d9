import type { Continuum } from "../gamma/continuum";
import type { Triple } from "./units";

export type GammaTriples = readonly (readonly Triple[])[];

/** A continuum of the given units, as long as its last end unless said otherwise. */
export const continuumOf = (annotators: GammaTriples, length?: number): Continuum => {
  const categories = [...new Set(annotators.flat().map(([, , label]) => label))].sort();
  return {
    length: length ?? Math.max(0, ...annotators.flat().map(([, end]) => end)),
    categories,
    annotators: annotators.map((own, annotator) =>
      own.map(([start, end, label], index) => ({
        id: `${annotator}-${index}`,
        start,
        end,
        category: categories.indexOf(label),
      })),
    ),
  };
};

/** An example of three annotators with two equally good alignments, of 6 and of 7 unitary ones. */
export const alexPaulSuzan: GammaTriples = [
  [
    [2, 9, "1"],
    [11, 17, "2"],
    [24, 30, "5"],
    [32, 36, "6"],
    [36, 44, "6"],
    [44, 60, "7"],
  ],
  [
    [2, 9, "1"],
    [11, 17, "3"],
    [19, 25, "5"],
    [32, 44, "6"],
  ],
  [
    [2, 9, "1"],
    [11, 17, "4"],
    [21, 27, "5"],
    [32, 36, "6"],
    [36, 40, "6"],
    [40, 44, "6"],
  ],
];
