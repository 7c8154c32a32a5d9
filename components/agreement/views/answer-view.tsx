"use client";

import { useExplorer } from "../explorer-context";
import { AnswerTable } from "./answer-table";

/** Agreement on answers, each question at its own level of measurement. */
export function AnswerView() {
  const { found } = useExplorer();
  return (
    <section aria-label="Answers" className="flex flex-col gap-8">
      <p className="max-w-[76ch] text-12 text-grey">
        Percent agreement, α and AC side by side: where one answer is rare, they part. Ranks are compared as
        ranks (α ordinal, AC2), sets by Jaccard and MASI distance. Questions answered in free words or with an
        entity have no coefficient.
      </p>
      <AnswerTable
        id="answers-about-spans"
        kind="attribute"
        caption="About spans: on aligned spans"
        reports={found.attributes}
      />
      <AnswerTable
        id="answers-about-articles"
        kind="judgement"
        caption="About whole articles"
        reports={found.judgements}
      />
    </section>
  );
}
