"use client";

import "./adjudication.css";
import { useRef } from "react";
import { useLayer } from "@/lib/browser/layer/use-layer";
import { AdjudicationStatus } from "./adjudication-status";
import type { AdjudicationView } from "./adjudication-view";
import { ArticlePicker } from "./article-picker";
import { CaseArticle } from "./case-article";
import { CaseLanes } from "./case-lanes";
import { CaseRail } from "./case-rail";
import { DecisionBar } from "./decision-bar";
import { GoldPreview } from "./gold-preview";
import { useAdjudication } from "./use-adjudication";
import { useAdjudicationKeys } from "./use-adjudication-keys";

/** One article before a reviewer: its cases, the readers' lanes without names, and the decision. */
export function AdjudicateScreen({ view }: { view: AdjudicationView }) {
  const session = useLayer(view.userId, view.opened);
  const state = useAdjudication(view, session);
  const labelSelect = useRef<HTMLSelectElement>(null);
  const isReadOnly = session.document.layer.submission !== null;
  useAdjudicationKeys(state, session, labelSelect, isReadOnly);

  const { document } = session;
  const { current, pending, cases } = state;
  const place = current ? `case ${cases.indexOf(current) + 1} of ${cases.length} in this article` : "";
  return (
    <>
      <div className="grid min-h-0 flex-1 grid-cols-[248px_minmax(0,1fr)]">
        <CaseRail state={state} text={document.text} />
        <div className="grid min-h-0 grid-cols-[minmax(0,1fr)_minmax(360px,472px)] grid-rows-[minmax(0,1fr)_auto]">
          <main className="relative min-h-0 overflow-y-auto bg-paper px-16">
            <ArticlePicker view={view} />
            <CaseArticle
              text={document.text}
              language={view.language}
              cases={cases}
              current={current}
              onOpen={state.open}
            />
          </main>
          <aside
            aria-label="Readings"
            className="flex min-h-0 flex-col overflow-y-auto border-l border-rule bg-desk"
          >
            {current && pending ? (
              <>
                <CaseLanes
                  one={current}
                  place={place}
                  text={document.text}
                  codebook={document.codebook}
                  chosen={pending.reader}
                  isReadOnly={isReadOnly}
                  onChoose={state.chooseReader}
                />
                <GoldPreview
                  one={current}
                  pending={pending}
                  text={document.text}
                  codebook={document.codebook}
                />
              </>
            ) : (
              <p className="p-6 font-serif text-15 text-grey">
                None of the {view.readers.length} readers marked anything here. Finish the article to record
                that.
              </p>
            )}
          </aside>
          {isReadOnly ? null : (
            <div className="col-span-2">
              <DecisionBar state={state} codebook={document.codebook} labelSelect={labelSelect} />
            </div>
          )}
        </div>
      </div>
      <AdjudicationStatus session={session} state={state} />
    </>
  );
}
