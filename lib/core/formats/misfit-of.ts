import type { DraftSpan } from "./draft";
import { distinctReadings } from "./offset-readings";
import type { Misfit } from "./offset-report";
import { placeOf, type Placing } from "./placing";
import { fitSpan } from "./span-fit";

/** A span that has no place in its text, with the readings that would give it one. */
export function misfitOf({ draft, raw, reading }: Placing, span: DraftSpan, problem: string): Misfit {
  const fits = distinctReadings(raw.traits, reading).filter((other) => {
    const fit = fitSpan(raw, other, span.parts);
    return fit.ok && fit.isRight;
  });
  return {
    ...placeOf(draft, span),
    articleId: draft.id,
    label: span.label,
    start: span.parts[0]?.start ?? 0,
    end: span.parts.at(-1)?.end ?? 0,
    quote: span.parts.every(({ quote }) => quote !== null)
      ? span.parts.map((part) => part.quote).join(" … ")
      : null,
    problem,
    fits,
  };
}
