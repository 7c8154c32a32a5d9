import type { ArticleDocument, Layer, LayerKind } from "../annotation/article-document";

/** The kinds of layers by the words of our own files. */
export const layerKindOf = {
  annotator: "annotator",
  gold: "adjudicator",
  key: "key",
  suggestion: "suggestion",
} as const satisfies Record<string, LayerKind>;

/** The name under which a layer goes in formats that know annotators only: their folder, file or id. */
export function layerName(layer: Layer, document: ArticleDocument): string {
  const { coder, kind, round } = layer;
  const ofRound = round === 1 ? "" : `-round${round}`;
  if (kind === "annotator") return `${coder.pseudonym}${ofRound}`;
  if (kind === "key") return `key-${coder.pseudonym}${ofRound}`;
  if (kind === "suggestion") return `suggestions-${coder.pseudonym}${ofRound}`;
  const isOnly = document.layers.filter((other) => other.kind === "adjudicator").length === 1;
  return isOnly ? "gold" : `gold-${coder.pseudonym}${ofRound}`;
}

const prefixes: readonly [RegExp, LayerKind][] = [
  [/^(?:gold|curation_user|curator|curation|consensus)(?:-|$)/i, "adjudicator"],
  [/^key(?:-|$)/i, "key"],
  [/^suggestions(?:-|$)/i, "suggestion"],
];

/** What such a name says: whose layer it is, of which kind, in which round. Other tools' names for gold are known too. */
export function layerOfName(name: string): { annotator: string; kind: LayerKind; round: number } {
  const round = /-round([1-9]\d{0,2})$/.exec(name);
  const bare = round === null ? name : name.slice(0, round.index);
  const found = prefixes.find(([prefix]) => prefix.test(bare));
  const kind = found?.[1] ?? "annotator";
  const annotator = found ? bare.replace(found[0], "") || bare : bare;
  return { annotator, kind, round: Number(round?.[1] ?? 1) };
}
