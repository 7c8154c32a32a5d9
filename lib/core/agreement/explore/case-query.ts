import type { ClusterKind } from "../align/cluster";
import type { GammaWeights } from "../gamma/dissimilarity";
import type { AgreementStudy } from "../study/agreement-study";
import type { AlignedCase } from "./aligned-case";
import { alignedCases } from "./aligned-cases";
import { byDisorder, countKinds, isInFilter, type CaseFilter, type KindCounts } from "./case-filter";

/** A question for aligned spans: of all coders or of two, behind which number, of which kind, how many. */
export type CaseQuery = {
  coderIds: readonly [string, string] | null;
  filter: CaseFilter;
  kind: ClusterKind | null;
  most: number;
};

/** `cases`: the first of those asked for, most disorder first; `share`: of all disorder behind the number, 0..1. */
export type CaseAnswer = {
  kinds: KindCounts;
  total: number;
  cases: readonly (AlignedCase & { share: number | null })[];
};

/** Aligns a study once for each two coders that are asked about, and answers questions about it. */
export const caseFinder = (study: AgreementStudy, weights: GammaWeights) => {
  const aligned = new Map<string, AlignedCase[]>();
  const casesOf = (coderIds: CaseQuery["coderIds"]): AlignedCase[] => {
    const key = coderIds?.join() ?? "";
    const known = aligned.get(key) ?? alignedCases(coderIds ? between(study, coderIds) : study, weights);
    aligned.set(key, known);
    return known;
  };
  return ({ coderIds, filter, kind, most }: CaseQuery): CaseAnswer => {
    const behind = casesOf(coderIds).filter((one) => isInFilter(one, filter));
    const disorder = behind.reduce((sum, one) => sum + (one.disorder ?? 0), 0);
    const chosen = behind.filter((one) => kind === null || one.kind === kind).sort(byDisorder);
    return {
      kinds: countKinds(behind),
      total: chosen.length,
      cases: chosen.slice(0, most).map((one) => ({
        ...one,
        share: one.disorder === null || disorder === 0 ? null : one.disorder / disorder,
      })),
    };
  };
};

const between = (study: AgreementStudy, coderIds: readonly string[]): AgreementStudy => ({
  ...study,
  coders: study.coders.filter(({ id }) => coderIds.includes(id)),
  articles: study.articles.map((article) => ({
    ...article,
    layers: article.layers.filter(({ coderId }) => coderIds.includes(coderId)),
  })),
});
