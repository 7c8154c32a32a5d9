import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import { alignedCases } from "@/lib/core/agreement/explore/aligned-cases";
import { articleAnswers } from "@/lib/core/agreement/explore/article-answers";
import { caseFinder } from "@/lib/core/agreement/explore/case-finder";
import type { Exploration } from "@/lib/core/agreement/explore/exploration";
import { explore } from "@/lib/core/agreement/explore/explore";
import { studyUnder } from "@/lib/core/agreement/explore/study-under";
import { alignedPairTable, type Names } from "@/lib/core/agreement/explore/tables/aligned-pair-table";
import type { AgreementStudy } from "@/lib/core/agreement/study/agreement-study";
import type { WhatIf } from "@/lib/core/agreement/explore/what-if";
import { defaultGammaParameters } from "@/lib/core/agreement/gamma/gamma-parameters";
import { casesView } from "./case-view";
import type { KeptRows } from "./row-store";
import type { FromWorker, ToWorker } from "./worker-messages";

/** How long the worker computes before it looks whether something else was asked. */
const sliceMs = 40;

const otherWork = () => new Promise((resolve) => setTimeout(resolve));

/** Works on one project's data: step by step, so that a question for cases, or another condition, comes in between. */
export function openExplorer(data: AgreementData, rows: KeptRows, post: (message: FromWorker) => void) {
  const articles = new Map(data.articles.map((article) => [article.id, article]));
  const finders = new Map<string, ReturnType<typeof caseFinder>>();

  function finderOf(whatIf: WhatIf) {
    const key = JSON.stringify(whatIf);
    const finder = finders.get(key) ?? caseFinder(data, whatIf, defaultGammaParameters);
    finders.set(key, finder);
    return finder;
  }

  return {
    /** Keeps what articles gave, for the next visit. */
    keepRows: () => rows.keep(),

    /** Says what it finds as it comes; answers all of it, or null where it was not to go on. */
    async explore(whatIf: WhatIf, isWanted: () => boolean): Promise<Exploration | null> {
      if (!isWanted()) return null;
      const found: Partial<Exploration> = {};
      let since = performance.now();
      for (const { progress, ...step } of explore(data, whatIf, rows)) {
        Object.assign(found, step);
        if (progress != null && performance.now() - since < sliceMs) continue;
        post({ kind: "step", step: progress === undefined ? step : { ...step, progress } });
        await otherWork();
        if (!isWanted()) return null;
        since = performance.now();
      }
      return found as Exploration;
    },

    pairs({ number, whatIf }: ToWorker & { kind: "pairs" }): void {
      const study = studyUnder(data, whatIf);
      const names = namesOf(data, study);
      const table = alignedPairTable(alignedCases(study, defaultGammaParameters), articles, names);
      post({ kind: "pairs", number, table });
    },

    cases({ number, whatIf, query }: ToWorker & { kind: "cases" }): void {
      post({ kind: "cases", number, answer: casesView(finderOf(whatIf)(query), articles) });
    },

    answers({ number, whatIf, questionId }: ToWorker & { kind: "answers" }): void {
      const coderIds = studyUnder(data, whatIf).coders.map(({ id }) => id);
      post({ kind: "answers", number, answers: articleAnswers(data, coderIds, questionId) });
    },
  };
}

export type Explorer = ReturnType<typeof openExplorer>;

function namesOf({ codebook }: AgreementData, { coders }: AgreementStudy): Names {
  const labels = new Map(codebook.labels.map(({ id, name }) => [id, name]));
  const pseudonyms = new Map(coders.map(({ id, pseudonym }) => [id, pseudonym]));
  return {
    labelName: (id) => labels.get(id) ?? id,
    coderName: (id) => pseudonyms.get(id) ?? id,
  };
}
