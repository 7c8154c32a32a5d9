"use client";

import { useState, type RefObject } from "react";
import { CaseItem } from "./case-item";
import { DifferingAnswers } from "./differing-answers";
import { KindTabs } from "./kind-tabs";
import type { Selection } from "./selection";
import { ShowMore } from "./show-more";
import { casesAtOnce, useCases } from "./use-cases";

type AlignedSpansProps = { selection: Selection; list: RefObject<HTMLOListElement | null> };

/** Aligned spans, a lane for each annotator, the most disagreement first. */
export function AlignedSpans({ selection, list }: AlignedSpansProps) {
  const [most, setMost] = useState(casesAtOnce);
  const answer = useCases(selection, most);
  if (!answer)
    return (
      <p role="status" className="px-6 py-5 text-13 text-grey">
        Aligning spans
      </p>
    );
  const { cases, coders, differing, kinds, total } = answer;
  return (
    <>
      {differing === null ? (
        <KindTabs kinds={kinds} current={selection.kind} />
      ) : (
        <DifferingAnswers differing={differing} total={total} what="aligned span" />
      )}
      {total === 0 ? (
        <p className="px-6 py-5 font-serif text-15 text-grey">
          {selection.kind ? "No aligned spans of this kind here." : "There are no words behind this number."}
        </p>
      ) : null}
      <ol ref={list} aria-label="Aligned spans, most disagreement first">
        {cases.map((one) => (
          <CaseItem
            key={`${one.articleId} ${one.start} ${one.end} ${one.labelIds.join()}`}
            one={one}
            coders={coders}
            basis={selection.basis}
          />
        ))}
      </ol>
      <ShowMore shown={cases.length} total={total} show={() => setMost(most + casesAtOnce)} />
    </>
  );
}
