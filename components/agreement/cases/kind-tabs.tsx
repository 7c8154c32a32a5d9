"use client";

import clsx from "clsx";
import { KindIcon } from "@/components/adjudication/kind-icon";
import type { ClusterKind } from "@/lib/core/agreement/align/cluster";
import type { KindCounts } from "@/lib/core/agreement/explore/case-filter";
import { AddressLink } from "../address-link";

const tabs: readonly { kind: ClusterKind; name: string }[] = [
  { kind: "boundary", name: "Boundary" },
  { kind: "label", name: "Label" },
  { kind: "missed", name: "Missed" },
  { kind: "split", name: "Split" },
  { kind: "agree", name: "Agree" },
];

/** The cases by how their readers differ; one kind at a time, or all. */
export function KindTabs({ kinds, current }: { kinds: KindCounts; current: ClusterKind | null }) {
  const all = tabs.reduce((sum, { kind }) => sum + kinds[kind], 0);
  return (
    <nav aria-label="Kinds of disagreement" className="overflow-x-auto border-b border-rule px-6 pt-3">
      <ul className="flex gap-4 whitespace-nowrap">
        <Tab kind={null} name="All" count={all} isCurrent={current === null} />
        {tabs.map(({ kind, name }) => (
          <Tab key={kind} kind={kind} name={name} count={kinds[kind]} isCurrent={current === kind} />
        ))}
      </ul>
    </nav>
  );
}

type TabProps = { kind: ClusterKind | null; name: string; count: number; isCurrent: boolean };

function Tab({ kind, name, count, isCurrent }: TabProps) {
  return (
    <li>
      <AddressLink
        change={{ kind, cases: "all" }}
        isCurrent={isCurrent}
        className={clsx(
          "-mb-px flex items-center gap-1 border-b-2 pb-2.5 tabular-nums",
          isCurrent ? "border-ink font-medium text-ink" : "border-transparent text-grey hover:text-ink",
        )}
      >
        {kind ? <KindIcon kind={kind} /> : null}
        {name} <span className="font-normal text-grey-2">{count}</span>
      </AddressLink>
    </li>
  );
}
