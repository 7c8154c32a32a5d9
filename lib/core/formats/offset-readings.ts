/** A way in which the makers of a file may have counted characters. */
export type OffsetReading = {
  unit: "code points" | "UTF-16 units";
  /** Whether a leading byte-order mark counts as a character. */
  countsMark: boolean;
  /** Whether the CR of CRLF counts as a character. */
  countsCarriageReturns: boolean;
};

const units = ["code points", "UTF-16 units"] as const;

/** All eight, those that formats declare first. */
export const allReadings: readonly OffsetReading[] = units.flatMap((unit) =>
  [false, true].flatMap((countsCarriageReturns) =>
    [true, false].map((countsMark) => ({ unit, countsMark, countsCarriageReturns })),
  ),
);

export const isSameReading = (one: OffsetReading, other: OffsetReading) =>
  one.unit === other.unit &&
  one.countsMark === other.countsMark &&
  one.countsCarriageReturns === other.countsCarriageReturns;

/** What makes readings of a text differ. Where nothing does, every reading gives the same places. */
export type TextTraits = { hasWideCharacters: boolean; hasMark: boolean; hasCarriageReturns: boolean };

/** Whether two readings give the same places in texts with these traits. */
export const isAlike = (one: OffsetReading, other: OffsetReading, traits: TextTraits) =>
  (!traits.hasWideCharacters || one.unit === other.unit) &&
  (!traits.hasMark || one.countsMark === other.countsMark) &&
  (!traits.hasCarriageReturns || one.countsCarriageReturns === other.countsCarriageReturns);

/** The readings that differ for texts with these traits; of those alike, the one nearest to `declared`. */
export function distinctReadings(traits: TextTraits, declared: OffsetReading): OffsetReading[] {
  return [declared, ...allReadings].filter(
    (reading, index, all) => all.findIndex((earlier) => isAlike(earlier, reading, traits)) === index,
  );
}

/** In words, naming only what makes a difference for texts with these traits. */
export function describeReading(reading: OffsetReading, traits: TextTraits): string {
  const mark = reading.countsMark ? "byte-order mark counted" : "byte-order mark not counted";
  const returns = reading.countsCarriageReturns ? "CRLF counted as two" : "CRLF counted as one";
  return [
    reading.unit,
    ...(traits.hasMark ? [mark] : []),
    ...(traits.hasCarriageReturns ? [returns] : []),
  ].join(", ");
}
