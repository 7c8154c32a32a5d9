import type { Part } from "../annotation/article-document";
import type { DraftSpan } from "./draft";
import type { ReadItem } from "./format";
import { describeReading, distinctReadings } from "./offset-readings";
import { placeOf, type Placing } from "./placing";
import { fitSpan } from "./span-fit";

/** A span that cuts a word here, but none if counted otherwise, was probably counted otherwise. */
export function* wordCut(
  { draft, raw, reading }: Placing,
  span: DraftSpan,
  parts: readonly Part[],
): Generator<ReadItem> {
  for (const other of distinctReadings(raw.traits, reading)) {
    const fit = fitSpan(raw, other, span.parts);
    if (!fit.ok || !fit.isRight) continue;
    const [here, there] = [parts, fit.parts].map((list) => list.map(({ quote }) => `“${quote}”`).join(" … "));
    const counted = describeReading(other, raw.traits);
    const message = `${span.label} of ${draft.id} reads ${here}, which cuts a word; counted in ${counted} it reads ${there}.`;
    yield { kind: "notice", notice: { ...placeOf(draft, span), message } };
    return;
  }
}
