import type { Example, ExampleSpan, RelationEnd } from "./example-schema";

/** The span that an end of a relation means: by its id, else by place and label, else by the token in it. */
export function spanIdAt(
  spans: readonly (ExampleSpan & { id: string })[],
  head: number,
  at: RelationEnd | undefined,
) {
  const byId = spans.find(({ id }) => at?.id !== undefined && id === at.id);
  const byPlace = spans.find(
    ({ start, end: to, label }) =>
      start === at?.start && to === at.end && (at.label === undefined || at.label === label),
  );
  const byToken = spans.find(
    ({ token_start: first, token_end: last }) =>
      first !== undefined && last !== undefined && first <= head && head <= last,
  );
  return (byId ?? byPlace ?? byToken)?.id;
}

/** The text of the tokens proves a span whose own text isn't given. */
export function quoteOf(
  { tokens }: Example,
  { text, token_start: first, token_end: last, start, end: to }: ExampleSpan,
) {
  if (text !== undefined) return text;
  const [one, other] = [tokens[first ?? -1], tokens[last ?? -1]];
  const isOne = one !== undefined && one === other && one.start === start && one.end === to;
  return isOne ? one.text : null;
}
