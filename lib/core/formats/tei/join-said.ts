import type { AttributeValue } from "../../annotation/article-document";
import { draftSpan, type DraftRelation, type DraftSpan } from "../draft";
import type { TeiSpan } from "./tei-structure";

const bookkeeping = new Set(["id", "type", "ana", "next", "prev", "part", "from", "to"]);

/** What an element says beside its place and label. */
export const attributesOf = (attributes: ReadonlyMap<string, string>): Record<string, AttributeValue> =>
  Object.fromEntries([...attributes].filter(([name, value]) => !bookkeeping.has(name) && value !== ""));

const idsOf = ({ attributes }: TeiSpan) =>
  (attributes.get("id") ?? "").split(/\s+/).filter((id) => id !== "" && id !== "0");

/** `said` elements of one id are one quotation, interrupted; segments that give its id tell its source, cue or frame. */
export function joinSaid(
  spans: readonly TeiSpan[],
  file: string,
): { spans: DraftSpan[]; relations: DraftRelation[] } {
  const all: DraftSpan[] = [];
  /** Where in `all` the quotation of an id stands. */
  const said = new Map<string, number>();
  const segments: { id: string; span: TeiSpan }[] = [];
  for (const [index, span] of spans.entries()) {
    const part = { start: span.start, end: span.end, quote: null };
    const id = span.element === "said" ? idsOf(span)[0] : undefined;
    const at = id === undefined ? undefined : said.get(id);
    const before = all[at ?? -1];
    if (at !== undefined && before?.parts.every(({ start, end }) => end <= part.start || part.end <= start)) {
      all[at] = { ...before, parts: [...before.parts, part] };
      continue;
    }
    if (id !== undefined && at === undefined) said.set(id, all.length);
    const own = draftSpan(`${index}`, span.label, part, { file, line: span.line });
    if (span.element === "seg") segments.push({ id: own.id, span });
    all.push({ ...own, attributes: attributesOf(span.attributes) });
  }
  const relations = segments.flatMap(({ id, span }) =>
    idsOf(span).flatMap((target): DraftRelation[] => {
      const quotation = all[said.get(target) ?? -1];
      return quotation ? [{ type: span.label, from: quotation.id, to: id }] : [];
    }),
  );
  return { spans: all, relations };
}
