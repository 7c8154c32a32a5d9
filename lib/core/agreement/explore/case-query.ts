import type { ClusterKind } from "../align/cluster";
import type { StudyCoder } from "../study/agreement-study";
import type { AlignedCase } from "./aligned-case";
import type { CaseBasis } from "./case-basis";
import type { CaseFilter, KindCounts } from "./case-filter";
import type { CoderAnswer } from "./coder-answer";

/** A question for aligned spans: of which readings, of all coders or of two, behind which number, of which kind, how many. */
export type CaseQuery = {
  basis: CaseBasis | null;
  coderIds: readonly [string, string] | null;
  filter: CaseFilter;
  kind: ClusterKind | null;
  most: number;
};

/** `share`: of all disorder behind the number, 0..1; `answers`: to the question whose agreement is asked about. */
export type FoundCase = AlignedCase & { share: number | null; answers: readonly CoderAnswer[] | null };

/** `cases`: the first of those asked for, differing answers first, then most disorder. */
export type CaseAnswer = {
  /** Whose readings were aligned. */
  coders: readonly StudyCoder[];
  kinds: KindCounts;
  total: number;
  /** How many of them have answers that differ; null where no question is asked about. */
  differing: number | null;
  cases: readonly FoundCase[];
};
