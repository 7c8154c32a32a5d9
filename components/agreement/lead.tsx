"use client";

import type { AgreementSummary } from "@/lib/core/agreement/agreement-summary";
import { Headline } from "./headline";
import { MethodCard } from "./method-card";
import { PairMatrix } from "./pair-matrix";
import { WhatIfBar } from "./what-if/what-if-bar";

const counted = (articles: number) => (articles === 1 ? "One article is" : `${articles} articles are`);

/** The top of the page: the headline, how it was computed, and the matrix of pairs beside it. */
export function Lead({ summary, hiddenArticles }: { summary: AgreementSummary; hiddenArticles: number }) {
  return (
    <div className="mb-7 flex flex-wrap items-start justify-between gap-8">
      <div className="min-w-0 flex-1 basis-[480px]">
        <Headline summary={summary} />
        <MethodCard summary={summary} />
        {hiddenArticles > 0 ? (
          <p className="mt-2 text-12 text-grey">
            {counted(hiddenArticles)} left out here, because you still read{" "}
            {hiddenArticles === 1 ? "it" : "them"} blind.
          </p>
        ) : null}
        <WhatIfBar />
      </div>
      {summary.coders.length > 1 ? <PairMatrix summary={summary} /> : null}
    </div>
  );
}
