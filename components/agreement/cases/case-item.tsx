"use client";

import { LaneText } from "@/components/adjudication/lane-text";
import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import { answerName } from "@/lib/core/agreement/explore/answer-name";
import type { CaseBasis } from "@/lib/core/agreement/explore/case-basis";
import { isDiffering } from "@/lib/core/agreement/explore/coder-answer";
import { useExplorer } from "../explorer-context";
import { CaseKind } from "./case-kind";
import { CaseLane } from "./case-lane";
import { CaseLinks } from "./case-links";

type CaseItemProps = {
  one: CaseView;
  coders: readonly { id: string; pseudonym: string }[];
  basis: CaseBasis | null;
};

/** One group of aligned spans: how its readers differ, where, how much; the words, and each reader's part of them. */
export function CaseItem({ one, coders, basis }: CaseItemProps) {
  const { data } = useExplorer();
  const question =
    basis?.kind === "attribute" ? data.codebook.attributes.find(({ id }) => id === basis.id) : undefined;
  const nameOf = (coderId: string) => coders.find(({ id }) => id === coderId)?.pseudonym ?? coderId;
  const answerOf = (coderId: string) => {
    const answer = one.answers?.find((own) => own.coderId === coderId)?.answer ?? null;
    return answer === null || !question ? null : answerName(question, answer);
  };
  const { words } = one.frame;
  return (
    <li
      tabIndex={-1}
      className="border-b border-rule px-6 py-3.5 focus-visible:-outline-offset-2 focus-visible:bg-paper"
    >
      <p className="mb-1.5 flex flex-wrap items-center gap-x-2.5 text-12 text-grey">
        {one.answers ? (
          <span className="font-medium text-ink">{isDiffering(one.answers) ? "Differ" : "Alike"}</span>
        ) : (
          <CaseKind kind={one.kind} share={one.share} />
        )}
        <span className="flex-1" />
        <CaseLinks one={one} />
      </p>
      <div className="grid grid-cols-[60px_minmax(0,1fr)] items-baseline gap-x-2 sm:grid-cols-[60px_minmax(0,1fr)_minmax(0,104px)]">
        <span />
        <span className="text-grey">
          <LaneText text={words} frame={{ start: 0, end: words.length }} ranges={[]} />
        </span>
        <span className="hidden sm:block" />
        {one.lanes.map((lane) => (
          <CaseLane
            key={lane.coderId}
            lane={lane}
            name={nameOf(lane.coderId)}
            frame={one.frame}
            answer={answerOf(lane.coderId)}
          />
        ))}
      </div>
    </li>
  );
}
