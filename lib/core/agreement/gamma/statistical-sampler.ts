import { normal } from "../random/normal";
import type { Random } from "../random/mulberry32";
import { packInOrder, type Continuum, type GammaUnit, type LooseUnits, type PackedUnits } from "./continuum";

/**
 * A continuum drawn from normal distributions of the number of units, their lengths and the gaps between them, with
 * categories as frequent as they are: what pygamma-agreement does unless asked for shifts. It is not in the papers.
 * Its units may begin before the text or end after it.
 */
export const statisticalUnits = (
  { annotators, categories }: Pick<Continuum, "annotators" | "categories">,
  random: Random,
): PackedUnits => {
  const all = annotators.flat();
  const [gaps, lengths] = [annotators.flatMap(gapsOf), all.map(({ start, end }) => end - start)];
  const [gap, length] = [momentsOf(gaps), momentsOf(lengths)];
  const size = momentsOf(annotators.map((own) => own.length));
  const chance: LooseUnits = { start: [], end: [], category: [], annotator: [] };
  for (let annotator = 0; annotator < annotators.length; annotator++) {
    let at = 0;
    for (let left = Math.max(1, Math.trunc(normal(random, size.mean, size.deviation))); left > 0; left--) {
      const start = at + normal(random, gap.mean, gap.deviation);
      // A length of nothing, which a spread of zero can't give, has no place on a continuum.
      at = start + Math.max(1e-6, Math.abs(normal(random, length.mean, length.deviation)));
      chance.start.push(start);
      chance.end.push(at);
      chance.category.push(all[Math.floor(random() * all.length)]?.category ?? categories.length - 1);
      chance.annotator.push(annotator);
    }
  }
  const order = Int32Array.from(chance.start.keys()).sort(
    (a, b) => (chance.start[a] ?? 0) - (chance.start[b] ?? 0) || a - b,
  );
  return packInOrder(annotators.length, chance, order);
};

/** From unit to unit, and from the beginning of the text to the first where there is something between. */
const gapsOf = (units: readonly GammaUnit[]): number[] => {
  const inOrder = units.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.flatMap(({ start }, index) => {
    const before = inOrder[index - 1]?.end ?? 0;
    return index === 0 && start === 0 ? [] : [start - before];
  });
};

const momentsOf = (values: readonly number[]) => {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) };
};
