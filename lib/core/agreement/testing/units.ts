import type { Unit } from "../spans/unit";

/** `[start, end, label]`, as the reference values write a span. */
export type Triple = [number, number, string];

export const unit = (
  labelId: string,
  start: number,
  end: number,
  id = `${labelId}:${start}-${end}`,
): Unit => ({
  id,
  labelId,
  stretches: [{ start, end }],
});

export const unitsOf = (triples: readonly Triple[]): Unit[] =>
  triples.map(([start, end, labelId], index) => unit(labelId, start, end, `${index}`));
