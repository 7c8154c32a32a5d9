import type { Codebook } from "../codebook/codebook";
import type { AdjudicationCase } from "./adjudication-case";
import { readingKey } from "./same-reading";

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const readers = (count: number) => `${numbers[count] ?? String(count)} ${count === 1 ? "reader" : "readers"}`;
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What a case is about, in one or two sentences: who says what, and whether the edges differ. */
export function caseInWords(
  { readings, kind }: AdjudicationCase,
  { labels }: Pick<Codebook, "labels">,
): string {
  const marked = readings.filter(({ annotations }) => annotations.length > 0);
  const silent = readings.length - marked.length;
  const nameOf = (labelId: string) => labels.find(({ id }) => id === labelId)?.name ?? labelId;
  const byLabel = new Map<string, number>();
  for (const { annotations } of marked) {
    for (const labelId of new Set(annotations.map((one) => one.labelId))) {
      byLabel.set(labelId, (byLabel.get(labelId) ?? 0) + 1);
    }
  }
  const claims = [...byLabel].map(
    ([labelId, count]) => `${readers(count)} ${count === 1 ? "says" : "say"} ${nameOf(labelId)}`,
  );
  if (silent > 0) claims.push(`${readers(silent)} marked nothing`);
  const sentence = claims.map((claim, index) => (index === 0 ? claim : lower(claim))).join(", ");
  return `${sentence}.${edgesInWords(marked.map(readingKey), kind)}`;
}

function edgesInWords(keys: readonly string[], kind: AdjudicationCase["kind"]): string {
  if (kind === "split") return " Somebody split what another took as one.";
  const places = new Set(keys.map((key) => key.slice(key.indexOf(" ") + 1)));
  if (keys.length < 2 || places.size === 1) return "";
  return places.size === keys.length ? " No two drew the same edges." : " Their edges differ.";
}
