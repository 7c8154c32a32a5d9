import type { ClusterKind } from "@/lib/core/agreement/align/cluster";
import { readBasis, writeBasis, type CaseBasis } from "@/lib/core/agreement/explore/case-basis";
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
  /** What the number rests on, where that is not simply all readings. */
  basis: CaseBasis | null;
};

/** What closes the words. */
export const nothing = {
  label: null,
  pair: null,
  other: null,
  group: null,
  kind: null,
  cases: null,
  of: null,
} as const;

type Chosen = Partial<Record<keyof typeof nothing, string>>;

/** What opens the words behind a number, in place of those that are open. */
export const opening = (chosen: Chosen) => ({ ...nothing, ...chosen });

export const openingBasis = (basis: CaseBasis) => opening({ of: writeBasis(basis) });

export function readSelection(parameters: { get(name: string): string | null }): Selection | null {
  const [labelId, pair, group] = [parameters.get("label"), parameters.get("pair"), parameters.get("group")];
  const basis = readBasis(parameters.get("of"));
  const isOpen = [labelId, pair, group, basis, parameters.get("cases")].some((one) => one !== null);
  if (!isOpen) return null;
  const [a, b] = pair?.split(",") ?? [];
  const kind = parameters.get("kind");
  return {
    labelId,
    coderIds: a && b ? [a, b] : null,
    other: parameters.get("other"),
    group,
    kind: isKind(kind) ? kind : null,
    basis,
  };
}
