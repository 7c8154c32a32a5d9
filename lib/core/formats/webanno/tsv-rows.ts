import type { CasSpan } from "../cas/cas-writing";
import { tokenFrom } from "../tokens";
import type { TsvSentence } from "./sentences";

/** A row: a token, `1-2`, or a part of it that a span covers without the rest, `1-2.1`. */
export type TsvRow = { name: string; begin: number; end: number };

export type NumberedSpan = { span: CasSpan; number: number };

/** A row with the spans that stand in it. */
export type PlacedRow = { row: TsvRow; here: NumberedSpan[] };

/** For each token of a text, the spans that touch it. */
function spansByToken(
  sentences: readonly TsvSentence[],
  spans: readonly NumberedSpan[],
): (index: number) => readonly NumberedSpan[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const touching = new Map<number, NumberedSpan[]>();
  for (const item of spans) {
    for (let at = tokenFrom(tokens, item.span.begin); at < tokens.length; at += 1) {
      if ((tokens[at]?.start ?? 0) >= item.span.end) break;
      const list = touching.get(at) ?? [];
      touching.set(at, list);
      list.push(item);
    }
  }
  return (index) => touching.get(index) ?? [];
}

const within = ({ begin, end }: CasSpan, token: TsvRow) =>
  [Math.max(begin, token.begin), Math.min(end, token.end)] as const;

function partsOf(token: TsvRow, spans: readonly NumberedSpan[]): TsvRow[] {
  const parts = new Map<string, TsvRow>();
  for (const { span } of spans) {
    const [begin, end] = within(span, token);
    const isPart = begin < end && (begin !== token.begin || end !== token.end);
    if (isPart) parts.set(`${begin} ${end}`, { name: token.name, begin, end });
  }
  return [...parts.values()]
    .sort((one, other) => one.begin - other.begin || one.end - other.end)
    .map((row, index) => ({ ...row, name: `${token.name}.${index + 1}` }));
}

/** The spans that a row belongs to: a whole token to those that cover it, a part to those that cover just that of it. */
function spansAt(row: TsvRow, token: TsvRow, spans: readonly NumberedSpan[]): NumberedSpan[] {
  return spans.filter(({ span }) => {
    const [begin, end] = within(span, token);
    return begin === row.begin && end === row.end;
  });
}

/** The rows of each sentence, with the spans that stand in each. */
export function tsvRows(sentences: readonly TsvSentence[], spans: readonly NumberedSpan[]): PlacedRow[][] {
  const touching = spansByToken(sentences, spans);
  let index = -1;
  return sentences.map(({ tokens }, sentence) =>
    tokens.flatMap(({ start, end }, place) => {
      const token = { name: `${sentence + 1}-${place + 1}`, begin: start, end };
      const near = touching((index += 1));
      return [token, ...partsOf(token, near)].map((row) => ({ row, here: spansAt(row, token, near) }));
    }),
  );
}
