import { clusterKinds, type ClusterKind } from "../align/cluster";
import type { AlignedCase, CaseLane } from "./aligned-case";

/** Which aligned spans stand behind a number; each null: all. */
export type CaseFilter = {
  labelId: string | null;
  articleIds: readonly string[] | null;
  /** One coder gave the first label where another gave the second; null there: marked nothing. */
  confusion: { labelId: string; otherId: string | null } | null;
};

export const allCases: CaseFilter = { labelId: null, articleIds: null, confusion: null };

export const isInFilter = (one: AlignedCase, { labelId, articleIds, confusion }: CaseFilter): boolean =>
  (labelId === null || one.labelIds.includes(labelId)) &&
  (articleIds === null || articleIds.includes(one.articleId)) &&
  (confusion === null || isConfused(one, confusion));

const isConfused = ({ lanes }: AlignedCase, { labelId, otherId }: NonNullable<CaseFilter["confusion"]>) => {
  const gives = ({ units }: CaseLane, label: string) => units.some((unit) => unit.labelId === label);
  return lanes.some((lane) =>
    lanes.some(
      (other) =>
        lane !== other &&
        gives(lane, labelId) &&
        (otherId === null ? other.units.length === 0 : gives(other, otherId)),
    ),
  );
};

/** Whether a coder read what the case lies in; what they missed there counts, too. */
export const isRead = ({ lanes }: AlignedCase, coderId: string): boolean =>
  lanes.some((lane) => lane.coderId === coderId);

export type KindCounts = Readonly<Record<ClusterKind, number>>;

/** How many cases there are of each kind. */
export const countKinds = (cases: readonly AlignedCase[]): KindCounts => {
  const counts: Record<ClusterKind, number> = { label: 0, split: 0, missed: 0, boundary: 0, agree: 0 };
  for (const { kind } of cases) counts[kind] += 1;
  return counts;
};

export const isKind = (word: string | null): word is ClusterKind =>
  clusterKinds.some((kind) => kind === word);

/** The most disorder first; equal ones in text order, as they come. */
export const byDisorder = (a: AlignedCase, b: AlignedCase): number => (b.disorder ?? 0) - (a.disorder ?? 0);
