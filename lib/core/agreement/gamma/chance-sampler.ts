import { randomBelow, type Random } from "../random/mulberry32";
import { packUnits, type Continuum, type GammaUnit, type LooseUnits, type PackedUnits } from "./continuum";
import type { GammaConvention } from "./gamma-parameters";
import { statisticalUnits } from "./statistical-sampler";

const tries = 100;

/** A continuum as chance would make it, by the sampler of the convention. */
export const chanceUnits = (
  continuum: Continuum,
  convention: GammaConvention,
  random: Random,
): PackedUnits =>
  convention.sampler === "shift"
    ? shiftedUnits(continuum, convention, random)
    : statisticalUnits(continuum, random);

/**
 * Units shifted (Mathet et al. 2015, s. 5.2.1): each annotator is one of the real ones, drawn with replacement, turned
 * round the text by a random shift; shifts keep the mean length of a unit between them (round the circle), as far as
 * the text has room for that. A unit that the shift moves across the end is cut.
 */
const shiftedUnits = (
  { annotators, length }: Continuum,
  { shiftDistance, cutsAtEnd }: GammaConvention,
  random: Random,
): PackedUnits => {
  const distance = shiftDistance * meanLength(annotators);
  const apartFrom = (a: number, b: number) =>
    cutsAtEnd ? Math.min(Math.abs(a - b), length - Math.abs(a - b)) : Math.abs(a - b);
  const drawn = drawnAnnotators(annotators, random);
  const shifts: number[] = [];
  const chance: LooseUnits = { start: [], end: [], category: [], annotator: [] };
  for (const [annotator, units] of drawn.entries()) {
    let shift = randomBelow(random, length);
    for (let left = tries; left > 0 && shifts.some((other) => apartFrom(shift, other) < distance); left--)
      shift = randomBelow(random, length);
    shifts.push(shift);
    const add = (start: number, end: number, category: number) => {
      chance.start.push(start);
      chance.end.push(end);
      chance.category.push(category);
      chance.annotator.push(annotator);
    };
    for (const unit of units)
      if (cutsAtEnd) addTurnedAndCut(unit, shift, length, add);
      else addTurnedWhole(unit, shift, length, add);
  }
  return packUnits(annotators.length, chance);
};

/** As many of the annotators, with replacement; drawn anew where none of them has a unit, for nothing has no disorder. */
const drawnAnnotators = (annotators: Continuum["annotators"], random: Random): Continuum["annotators"] => {
  for (;;) {
    const drawn = annotators.map(() => annotators[randomBelow(random, annotators.length)] ?? []);
    if (drawn.some(({ length }) => length > 0)) return drawn;
  }
};

const meanLength = (annotators: Continuum["annotators"]): number => {
  const units = annotators.flat();
  return units.reduce((sum, { start, end }) => sum + end - start, 0) / units.length;
};

type Add = (start: number, end: number, category: number) => void;

const addTurnedAndCut = ({ start, end, category }: GammaUnit, shift: number, length: number, add: Add) => {
  const turned = (start + shift) % length;
  const turnedEnd = turned + end - start;
  add(turned, Math.min(turnedEnd, length), category);
  if (turnedEnd > length) add(0, turnedEnd - length, category);
};

const addTurnedWhole = ({ start, end, category }: GammaUnit, shift: number, length: number, add: Add) => {
  const by = start + shift > length ? shift - length : shift;
  add(start + by, end + by, category);
};
