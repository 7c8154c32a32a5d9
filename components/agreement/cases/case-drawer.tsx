"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { CaseHead } from "./case-head";
import { CaseItem } from "./case-item";
import { KindTabs } from "./kind-tabs";
import type { Selection } from "./selection";
import { useCaseKeys } from "./use-case-keys";
import { casesAtOnce, useCases } from "./use-cases";

/** The words behind a number: aligned spans, a lane for each annotator, the most disagreement first. */
export function CaseDrawer({ selection }: { selection: Selection }) {
  const [most, setMost] = useState(casesAtOnce);
  const answer = useCases(selection, most);
  const list = useCaseKeys();
  return (
    <aside
      aria-label="The words behind the number"
      className="max-h-[62dvh] min-h-0 flex-none overflow-y-auto border-t border-rule bg-desk xl:max-h-none xl:w-[528px] xl:border-t-0 xl:border-l"
    >
      <CaseHead selection={selection} />
      {answer ? (
        <>
          <KindTabs kinds={answer.kinds} current={selection.kind} />
          {answer.total === 0 ? (
            <p className="px-6 py-5 font-serif text-15 text-grey">No aligned spans of this kind here.</p>
          ) : null}
          <ol ref={list} aria-label="Aligned spans, most disagreement first">
            {answer.cases.map((one) => (
              <CaseItem key={`${one.articleId} ${one.start} ${one.end} ${one.labelIds.join()}`} one={one} />
            ))}
          </ol>
          {answer.total > answer.cases.length ? (
            <p className="px-6 py-4">
              <Button onClick={() => setMost(most + casesAtOnce)}>
                Show more of {answer.total.toLocaleString("en")}
              </Button>
            </p>
          ) : null}
          <p className="px-6 py-4 text-12 text-grey">
            <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous · <Kbd>Enter</Kbd> open · <Kbd>Esc</Kbd> close
          </p>
        </>
      ) : (
        <p role="status" className="px-6 py-5 text-13 text-grey">
          Aligning spans
        </p>
      )}
    </aside>
  );
}
