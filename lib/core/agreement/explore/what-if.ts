import { zoneKinds, type ZoneKind } from "../../annotation/article-document";

/** What a reader of the page may ask to be different; as it is, nothing. Made of words that stand in an address. */
export type WhatIf = {
  /** Labels taken for one: the first of them. */
  mergedLabelIds: readonly string[];
  withoutCoderIds: readonly string[];
  /** Zones counted in place of the project's; null: the project's. */
  zoneKinds: readonly ZoneKind[] | "all" | null;
  /** Whether spans count that a rule, a memory or a model suggested. */
  hasSuggested: boolean;
};

export const asItIs: WhatIf = {
  mergedLabelIds: [],
  withoutCoderIds: [],
  zoneKinds: null,
  hasSuggested: true,
};

const isZoneKind = (word: string): word is ZoneKind => zoneKinds.some((kind) => kind === word);

type Parameters = { get(name: string): string | null };

const listOf = (parameters: Parameters, name: string): string[] =>
  (parameters.get(name) ?? "").split(",").filter((word) => word !== "");

/** Reads an address; what it doesn't know, it leaves as it is. */
export const readWhatIf = (parameters: Parameters): WhatIf => {
  const zones = listOf(parameters, "zones");
  const known = zones.filter(isZoneKind);
  return {
    mergedLabelIds: listOf(parameters, "merge"),
    withoutCoderIds: listOf(parameters, "without"),
    zoneKinds: zones.includes("all") ? "all" : known.length > 0 ? known : null,
    hasSuggested: parameters.get("suggested") !== "no",
  };
};

/** The parameters of an address, null for those to be taken out of it. */
export const writeWhatIf = (whatIf: WhatIf): Record<string, string | null> => ({
  merge: whatIf.mergedLabelIds.length > 1 ? whatIf.mergedLabelIds.join(",") : null,
  without: whatIf.withoutCoderIds.length > 0 ? whatIf.withoutCoderIds.join(",") : null,
  zones: whatIf.zoneKinds === null ? null : whatIf.zoneKinds === "all" ? "all" : whatIf.zoneKinds.join(","),
  suggested: whatIf.hasSuggested ? null : "no",
});
