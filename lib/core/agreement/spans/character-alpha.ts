import { measured, notDefined, type Measurement } from "../measurement";
import { lengthOf, mergeStretches, type Stretch } from "./stretch";

/**
 * What a binary α over characters rests on; counts of several articles add up. Of the characters that at least
 * two annotators read: how many (character, annotator) readings there are, how many say "marked", and how much
 * they differ (the coincidences o₁₀ = Σ k(m−k)/(m−1) over characters marked by k of m annotators).
 */
export type CharacterCounts = { readings: number; marked: number; differing: number };

export const noCharacters: CharacterCounts = { readings: 0, marked: 0, differing: 0 };

export const addCharacters = (x: CharacterCounts, y: CharacterCounts): CharacterCounts => ({
  readings: x.readings + y.readings,
  marked: x.marked + y.marked,
  differing: x.differing + y.differing,
});

/**
 * Counts one article for one question ("is this character marked?"). `counted` are the stretches that count,
 * disjoint; `annotators` the stretches each annotator marked. Marking a character twice is marking it once.
 */
export const characterCounts = (
  counted: readonly Stretch[],
  annotators: readonly (readonly Stretch[])[],
): CharacterCounts => {
  const coders = annotators.length;
  if (coders < 2) return noCharacters;
  const turns = turningPoints(mergeStretches(counted), annotators);
  const counts = { readings: lengthOf(counted) * coders, marked: 0, differing: 0 };
  let [marking, isCounted, since] = [0, false, 0];
  for (const { offset, marking: change, counted: opens } of turns) {
    const length = isCounted ? offset - since : 0;
    counts.marked += length * marking;
    counts.differing += (length * marking * (coders - marking)) / (coders - 1);
    marking += change;
    if (opens !== 0) isCounted = opens > 0;
    since = offset;
  }
  return counts;
};

/**
 * Krippendorff's α, nominal, over single characters (Krippendorff 2019, ch. 12): 1 − D_o/D_e with
 * D_o = 2·o₁₀/n and D_e = 2·n₀·n₁/(n(n−1)), n the readings. `n` is the number of readings. It says how far
 * annotators agree on the text covered, not on spans: long spans weigh more, and blanks count.
 */
export const characterAlpha = ({ readings, marked, differing }: CharacterCounts): Measurement => {
  if (readings === 0) return notDefined({ kind: "no_counted_text" });
  if (marked === 0) return notDefined({ kind: "no_spans" });
  if (marked === readings) return notDefined({ kind: "no_variation" });
  return measured(1 - ((readings - 1) * differing) / (marked * (readings - marked)), readings);
};

/** Fleiss' κ on the same counts: as α, but chance draws from as many readings as one likes (1971). */
export const characterKappa = ({ readings, marked, differing }: CharacterCounts): Measurement => {
  const alpha = characterAlpha({ readings, marked, differing });
  if (alpha.kind === "undefined") return alpha;
  return measured(1 - (readings * differing) / (marked * (readings - marked)), readings);
};

type Turn = { offset: number; marking: number; counted: number };

/** Where marking or counting begins or ends, in text order; merged stretches never touch, so ends need not come first. */
const turningPoints = (
  counted: readonly Stretch[],
  annotators: readonly (readonly Stretch[])[],
): readonly Turn[] => {
  const turnsOf = ({ start, end }: Stretch, turn: (sign: number) => Omit<Turn, "offset">): Turn[] => [
    { offset: start, ...turn(1) },
    { offset: end, ...turn(-1) },
  ];
  const marks = annotators.flatMap((stretches) =>
    mergeStretches(stretches).flatMap((one) => turnsOf(one, (sign) => ({ marking: sign, counted: 0 }))),
  );
  const zones = counted.flatMap((one) => turnsOf(one, (sign) => ({ marking: 0, counted: sign })));
  return [...marks, ...zones].sort((a, b) => a.offset - b.offset);
};
