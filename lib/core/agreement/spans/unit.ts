import type { Stretch } from "./stretch";

/** A span as agreement sees it: where it is (disjoint stretches in text order, never empty) and its label. */
export type Unit = { id: string; labelId: string; stretches: readonly Stretch[] };

/** First character and end of the last stretch. */
export const extentOf = (unit: Unit): Stretch => ({
  start: unit.stretches[0]?.start ?? 0,
  end: unit.stretches.at(-1)?.end ?? 0,
});

/** Text order: by start, then end, then label, then id, so that results don't depend on the order of input. */
export const compareUnits = (a: Unit, b: Unit): number => {
  const [left, right] = [extentOf(a), extentOf(b)];
  return (
    left.start - right.start ||
    left.end - right.end ||
    compareText(a.labelId, b.labelId) ||
    compareText(positionKey(a), positionKey(b)) ||
    compareText(a.id, b.id)
  );
};

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Equal exactly for units that cover the same characters. */
export const positionKey = (unit: Unit): string =>
  unit.stretches.map(({ start, end }) => `${start}-${end}`).join(" ");

/** Equal exactly for units that cover the same characters with the same label. */
export const unitKey = (unit: Unit): string => JSON.stringify([unit.labelId, positionKey(unit)]);
