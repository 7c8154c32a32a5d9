"use client";

import { Kbd } from "@/components/ui/kbd";
import { AlignedSpans } from "./aligned-spans";
import { ArticleAnswerList } from "./article-answer-list";
import { CaseHead } from "./case-head";
import type { Selection } from "./selection";
import { useCaseKeys } from "./use-case-keys";

/** The words behind a number: aligned spans, or what was answered about whole articles. */
export function CaseDrawer({ selection }: { selection: Selection }) {
  const list = useCaseKeys();
  const { basis } = selection;
  return (
    <aside
      aria-label="The words behind the number"
      className="max-h-[62dvh] min-h-0 flex-none overflow-y-auto border-t border-rule bg-desk xl:max-h-none xl:w-[528px] xl:border-t-0 xl:border-l"
    >
      <CaseHead selection={selection} />
      {basis?.kind === "judgement" ? (
        <ArticleAnswerList questionId={basis.id} list={list} />
      ) : (
        <AlignedSpans selection={selection} list={list} />
      )}
      <p className="px-6 py-4 text-12 text-grey">
        <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous · <Kbd>Enter</Kbd> open · <Kbd>Esc</Kbd> close
      </p>
    </aside>
  );
}
