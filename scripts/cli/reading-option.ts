import { allReadings, type OffsetReading } from "@/lib/core/formats/offset-readings";
import type { OptionValues } from "./command";
import { choiceOption } from "./option-values";

/** A reading of offsets as one word: `utf-16+mark+crlf` counts UTF-16 units, the byte-order mark and CRLF as two. */
export const readingName = ({ unit, countsMark, countsCarriageReturns }: OffsetReading): string =>
  [
    unit === "code points" ? "code-points" : "utf-16",
    ...(countsMark ? ["mark"] : []),
    ...(countsCarriageReturns ? ["crlf"] : []),
  ].join("+");

export const readingNames = allReadings.map(readingName);

/** How offsets are to be read, as the user says; null leaves it to the files. */
export function readingOption(options: OptionValues): OffsetReading | null {
  const name = choiceOption(options, "offsets", readingNames);
  return allReadings.find((reading) => readingName(reading) === name) ?? null;
}
