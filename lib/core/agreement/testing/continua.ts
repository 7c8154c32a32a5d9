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
