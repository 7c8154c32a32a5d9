import { lengthOf } from "../spans/stretch";
import { joinedPlace } from "../study/joined-text";
import { compareText, extentOf, type Unit } from "../spans/unit";
import type { StudyArticle } from "../study/agreement-study";
import type { Continuum, GammaUnit } from "./continuum";

/** Which spans of an article make a continuum. */
export type ContinuumChoice = { labelId?: string; coderIds?: readonly string[] };

/**
 * An article as γ reads it: its counted stretches joined to one text, and each span one unit from its first to its
 * last character (γ has no units with gaps; the words between the parts of a discontinuous span belong to it here).
 * Annotators stand in an order that depends on their spans alone, so that γ is the same whoever they are.
 */
export const articleContinuum = (
  { counted, layers }: StudyArticle,
  { labelId, coderIds }: ContinuumChoice = {},
): Continuum => {
  const place = joinedPlace(counted);
  const chosen = layers
    .filter(({ coderId }) => coderIds === undefined || coderIds.includes(coderId))
    .map(({ units }) => units.filter((unit) => labelId === undefined || unit.labelId === labelId));
  const categories = [...new Set(chosen.flat().map((unit) => unit.labelId))];
  const uses = categories.map((id) => chosen.flat().filter(({ labelId }) => labelId === id).length);
  const annotators = chosen
    .map((units) => units.map((unit) => gammaUnit(unit, place, categories)))
    .map((units) => ({ units, signature: signatureOf(units, uses) }))
    .sort((a, b) => compareText(a.signature, b.signature));
  return { length: lengthOf(counted), categories, annotators: annotators.map(({ units }) => units) };
};

const gammaUnit = (
  unit: Unit,
  place: (offset: number) => number,
  categories: readonly string[],
): GammaUnit => {
  const { start, end } = extentOf(unit);
  return { id: unit.id, start: place(start), end: place(end), category: categories.indexOf(unit.labelId) };
};

/** The places of the units, and how often each one's label is used: what doesn't change when labels are renamed. */
const signatureOf = (units: readonly GammaUnit[], uses: readonly number[]) =>
  units.map(({ start, end, category }) => `${start}-${end}x${uses[category] ?? 0}`).join(" ");
