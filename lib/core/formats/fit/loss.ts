/** What can be lost on the way into a format. */
export type LossKind =
  | "overlapping spans"
  | "discontinuous spans"
  | "span edges"
  | "spacing of the text"
  | "characters"
  | "labels without a tag in the scheme"
  | "attributes"
  | "types of attribute values"
  | "confidence"
  | "notes"
  | "origins"
  | "codebook versions"
  | "relations"
  | "entities"
  | "judgements"
  | "flags"
  | "submissions"
  | "finished without a span"
  | "decisions"
  | "reviewers' names"
  | "zones"
  | "metadata"
  | "fields of another format"
  | "definitions of the codebook";

/** How a loss shows: spans are dropped, or kept in a changed shape, or something beside them is left out. */
export type LossEffect = "dropped" | "changed" | "left out";

/** One thing that is lost, by article and, where it belongs to one, layer. */
export type Loss = {
  kind: LossKind;
  effect: LossEffect;
  articleId: string;
  layer: string | null;
  what: string;
};

export type LossTotal = {
  kind: LossKind;
  effect: LossEffect;
  count: number;
  /** How many spans there are in all, where spans are what is lost. */
  of: number | null;
  /** The first of them. */
  items: Loss[];
};

/** Everything that a set of articles would lose in a format. */
export type LossReport = { articles: number; spans: number; totals: LossTotal[] };

const spanLosses = new Set<LossKind>([
  "overlapping spans",
  "discontinuous spans",
  "span edges",
  "labels without a tag in the scheme",
]);

/** So many of one kind are listed; the others are counted, so that a report doesn't grow with the corpus. */
const mostListed = 1_000;

/** Adds losses to totals by kind and effect, in the order in which they were first met. */
export function addLosses(totals: Map<string, LossTotal>, losses: readonly Loss[]): void {
  for (const loss of losses) {
    const key = `${loss.kind}, ${loss.effect}`;
    const { kind, effect } = loss;
    const total = totals.get(key) ?? { kind, effect, count: 0, of: null, items: [] };
    total.count += 1;
    if (total.items.length < mostListed) total.items.push(loss);
    totals.set(key, total);
  }
}

/** The totals as a report; `spans` counts all spans of the articles. */
export const lossReport = (
  articles: number,
  spans: number,
  totals: ReadonlyMap<string, LossTotal>,
): LossReport => ({
  articles,
  spans,
  totals: [...totals.values()].map((total) => ({ ...total, of: spanLosses.has(total.kind) ? spans : null })),
});

const number = (count: number) => count.toLocaleString("en");

/** One sentence a loss, such as “CoNLL would drop 727 of 6,129 spans: overlapping spans.” */
export function describeLosses(formatName: string, { totals }: LossReport): string[] {
  if (totals.length === 0) return [`${formatName} carries everything.`];
  return totals.map(({ kind, effect, count, of }) => {
    const verb = effect === "dropped" ? "drop" : effect === "changed" ? "change" : "leave out";
    const amount =
      of === null ? `${kind} (${number(count)})` : `${number(count)} of ${number(of)} spans: ${kind}`;
    return `${formatName} would ${verb} ${amount}.`;
  });
}
