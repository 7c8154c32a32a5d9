import type { ClusterKind } from "@/lib/core/agreement/align/cluster";
import { isKind } from "@/lib/core/agreement/explore/case-filter";

/** The number whose words are shown, as the address names it. */
export type Selection = {
  labelId: string | null;
  coderIds: readonly [string, string] | null;
  /** The other label of a cell of the confusion; "none": missed. Null: no such cell. */
  other: string | null;
  /** A group of articles, `grouping:key`. */
  group: string | null;
  kind: ClusterKind | null;
};

/** What closes the words. */
export const nothing = {
  label: null,
  pair: null,
  other: null,
  group: null,
  kind: null,
  cases: null,
} as const;

export function readSelection(parameters: { get(name: string): string | null }): Selection | null {
  const [labelId, pair, group] = [parameters.get("label"), parameters.get("pair"), parameters.get("group")];
  if (labelId === null && pair === null && group === null && parameters.get("cases") === null) return null;
  const [a, b] = pair?.split(",") ?? [];
  const kind = parameters.get("kind");
  return {
    labelId,
    coderIds: a && b ? [a, b] : null,
    other: parameters.get("other"),
    group,
    kind: isKind(kind) ? kind : null,
  };
}
