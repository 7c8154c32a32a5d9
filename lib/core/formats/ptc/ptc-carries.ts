import { spansOnly, type Carries } from "../fit/carries";
import type { OffsetReading } from "../offset-readings";

export const ptcCarries: Carries = { ...spansOnly };

/** The published files count code points with a leading byte-order mark, in text whose lines end in LF. */
export const ptcReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: false,
};
