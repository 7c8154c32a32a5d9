import type { Annotation } from "../annotation/article-document";
import type { AdjudicationCase, Reading } from "./adjudication-case";

const keyOf = ({ labelId, parts }: Annotation) =>
  `${labelId} ${parts.map(({ start, end }) => `${start}-${end}`).join(",")}`;

/** The same for two readings that mark the same characters with the same labels. */
export const readingKey = ({ annotations }: Reading): string => annotations.map(keyOf).join(" ");

/** The reader whose reading most readers share (of equally many, the first who marked something). */
export function likeliestReader({ readings }: Pick<AdjudicationCase, "readings">): number | null {
  const marked = readings.filter(({ annotations }) => annotations.length > 0);
  const shared = (reading: Reading) =>
    marked.filter((other) => readingKey(other) === readingKey(reading)).length;
  const best = marked.reduce<Reading | null>(
    (found, reading) => (found === null || shared(reading) > shared(found) ? reading : found),
    null,
  );
  return best?.reader ?? null;
}
