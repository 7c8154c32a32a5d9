"use client";

import { KindIcon } from "@/components/adjudication/kind-icon";
import { kindNames } from "@/components/adjudication/kind-names";
import { LaneText } from "@/components/adjudication/lane-text";
import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import { CaseLane } from "./case-lane";
import { CaseLinks } from "./case-links";

const percent = (share: number) =>
  share < 0.001 ? "under 0.1 %" : `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/** One group of aligned spans: how its readers differ, where, how much; the words, and each reader's part of them. */
export function CaseItem({ one }: { one: CaseView }) {
  const { words } = one.frame;
  return (
    <li
      tabIndex={-1}
      className="border-b border-rule px-6 py-3.5 focus-visible:-outline-offset-2 focus-visible:bg-paper"
    >
      <p className="mb-1.5 flex flex-wrap items-center gap-x-2.5 text-12 text-grey">
        <span className="flex items-center gap-1.5 font-medium text-ink">
          <KindIcon kind={one.kind} />
          {kindNames[one.kind]}
        </span>
        {one.share === null || one.kind === "agree" ? null : (
          <span className="tabular-nums" title="Its part of the disorder behind the number">
            {percent(one.share)} of disorder
          </span>
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
          <CaseLane key={lane.coderId} lane={lane} frame={one.frame} />
        ))}
      </div>
    </li>
  );
}
