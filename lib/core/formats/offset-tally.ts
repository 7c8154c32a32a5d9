import type { Draft } from "./draft";
import {
  allReadings,
  distinctReadings,
  isAlike,
  isSameReading,
  type OffsetReading,
  type TextTraits,
} from "./offset-readings";
import type { RawText } from "./raw-text";
import type { OffsetReport } from "./offset-report";
import { fitSpan } from "./span-fit";

/** Counts, over a set of articles, how many spans each reading gets right. */
export type OffsetTally = {
  add(draft: Draft, raw: RawText): void;
  report(): OffsetReport;
};

/** What speaks for a reading against the declared one: spans that only it gets right, and only the other. */
type Score = {
  reading: OffsetReading;
  right: number;
  /** By quotations, which prove. */
  proved: { wins: number; losses: number };
  /** By edges that cut no word, which only suggest. */
  suggested: { wins: number; losses: number };
};

/** Uncut words alone must speak with many voices, and hardly any against. */
const leastSuggestions = 3;
const suggestionsPerLoss = 10;

function isBetter({ proved, suggested }: Score): boolean {
  if (proved.wins !== proved.losses) return proved.wins > proved.losses;
  return suggested.wins >= leastSuggestions && suggested.losses * suggestionsPerLoss <= suggested.wins;
}

const newScore = (reading: OffsetReading): Score => ({
  reading,
  right: 0,
  proved: { wins: 0, losses: 0 },
  suggested: { wins: 0, losses: 0 },
});

/** The declared reading is taken unless another is better; of several better ones, the one with most spans right. */
export function offsetTally(declared: OffsetReading): OffsetTally {
  const scores = allReadings.map(newScore);
  const traits: TextTraits = { hasWideCharacters: false, hasMark: false, hasCarriageReturns: false };
  let spans = 0;
  return {
    add(draft, raw) {
      traits.hasWideCharacters ||= raw.traits.hasWideCharacters;
      traits.hasMark ||= raw.traits.hasMark;
      traits.hasCarriageReturns ||= raw.traits.hasCarriageReturns;
      const readings = distinctReadings(raw.traits, declared);
      for (const { parts } of draft.layers.flatMap((layer) => layer.spans)) {
        spans += 1;
        const hasQuotes = parts.every(({ quote }) => quote !== null);
        const isRight = (reading: OffsetReading) => {
          const fit = fitSpan(raw, reading, parts);
          return fit.ok && fit.isRight;
        };
        const isDeclaredRight = isRight(declared);
        for (const reading of readings) {
          const isOk = isSameReading(reading, declared) ? isDeclaredRight : isRight(reading);
          for (const score of scores) {
            if (!isAlike(reading, score.reading, raw.traits)) continue;
            const evidence = hasQuotes ? score.proved : score.suggested;
            if (isOk) score.right += 1;
            if (isOk && !isDeclaredRight) evidence.wins += 1;
            if (!isOk && isDeclaredRight) evidence.losses += 1;
          }
        }
      }
    },
    report() {
      const distinct = distinctReadings(traits, declared);
      const counted = distinct.flatMap((reading) =>
        scores
          .filter((score) => isSameReading(score.reading, reading))
          .map((score) => ({ ...score, reading })),
      );
      const better = counted.filter(isBetter).sort((one, other) => other.right - one.right);
      return {
        declared,
        chosen: better[0]?.reading ?? declared,
        spans,
        counts: counted.map(({ reading, right }) => ({ reading, right })),
        traits: { ...traits },
      };
    },
  };
}
