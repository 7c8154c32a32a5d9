import type { GammaWeights } from "../gamma/dissimilarity";
import { onlyCoders } from "../study/only-coders";
import type { AgreementData } from "./agreement-data";
import type { AlignedCase } from "./aligned-case";
import { alignedCases } from "./aligned-cases";
import { basisStudy } from "./basis-study";
import { writeBasis } from "./case-basis";
import { byDisorder, countKinds, isInFilter, isRead } from "./case-filter";
import type { CaseAnswer, CaseQuery } from "./case-query";
import { isAnswered, isDiffering, type CoderAnswer } from "./coder-answer";
import { spanAnswers } from "./span-answers";
import type { WhatIf } from "./what-if";

type Answered = AlignedCase & { answers: readonly CoderAnswer[] | null };

/** Answers questions for aligned spans; what is asked about is aligned once. */
export const caseFinder = (data: AgreementData, whatIf: WhatIf, weights: GammaWeights) => {
  const aligned = new Map<string, Pick<CaseAnswer, "coders"> & { cases: readonly AlignedCase[] }>();
  function align({ basis, coderIds }: CaseQuery) {
    // A reader's cases, and those with answers, are cases of the study as it is.
    const own = basis?.kind === "reader" || basis?.kind === "attribute" ? null : basis;
    const key = JSON.stringify([own && writeBasis(own), coderIds]);
    const known = aligned.get(key);
    if (known) return known;
    const whole = basisStudy(data, whatIf, own);
    const study = coderIds ? onlyCoders(whole, coderIds) : whole;
    const found = { coders: study.coders, cases: alignedCases(study, weights) };
    aligned.set(key, found);
    return found;
  }
  return (query: CaseQuery): CaseAnswer => {
    const { basis, filter, kind, most } = query;
    const { coders, cases } = align(query);
    const isAsked = basis?.kind === "attribute";
    const answersOf = isAsked ? answersTo(data, basis.id) : () => null;
    const behind = cases
      .filter((one) => isInFilter(one, filter) && (basis?.kind !== "reader" || isRead(one, basis.id)))
      .map((one): Answered => ({ ...one, answers: answersOf(one) }))
      .filter(({ answers }) => answers === null || isAnswered(answers));
    const disorder = behind.reduce((sum, one) => sum + (one.disorder ?? 0), 0);
    const chosen = behind.filter((one) => kind === null || one.kind === kind);
    const inOrder = chosen.sort((a, b) => Number(differs(b)) - Number(differs(a)) || byDisorder(a, b));
    return {
      coders,
      kinds: countKinds(behind),
      total: chosen.length,
      differing: isAsked ? chosen.filter(differs).length : null,
      cases: inOrder.slice(0, most).map((one) => ({
        ...one,
        share: one.disorder === null || disorder === 0 ? null : one.disorder / disorder,
      })),
    };
  };
};

const answersTo = (data: AgreementData, attributeId: string) => {
  const answersOf = spanAnswers(data);
  return (one: AlignedCase) => answersOf(one, attributeId);
};

const differs = ({ answers }: Answered) => answers !== null && isDiffering(answers);
