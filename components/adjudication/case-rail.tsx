"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { AdjudicationCase } from "@/lib/core/adjudication/adjudication-case";
import { progressByKind } from "@/lib/core/adjudication/adjudication-progress";
import type { ClusterKind } from "@/lib/core/agreement/align/cluster";
import { kindNames } from "./kind-names";
import { KindIcon } from "./kind-icon";
import type { AdjudicationState } from "./use-adjudication";

const allKinds: readonly (ClusterKind | null)[] = [null, "label", "boundary", "missed", "split", "agree"];

/** Left: progress by kind of disagreement, and the cases of the kind in hand. */
export function CaseRail({ state, text }: { state: AdjudicationState; text: string }) {
  const { cases, shown, kind, current, agreed } = state;
  const decided = cases.filter((one) => one.state === "decided").length;
  const progress = progressByKind(cases);
  const all = { decided, total: cases.length };
  return (
    <aside
      aria-label="Cases"
      className="flex min-h-0 flex-col overflow-y-auto border-r border-rule bg-desk pt-4"
    >
      <div className="flex items-baseline justify-between px-5 text-12">
        <h2 className="font-semibold">Disagreements</h2>
        <span className="text-grey-2 tabular-nums">
          {decided} of {cases.length} decided
        </span>
      </div>
      <ul className="mt-2">
        {allKinds.map((one) => {
          const own = one === null ? all : (progress.find((each) => each.kind === one) ?? all);
          const name = one === null ? "All cases" : kindNames[one];
          if (own.total === 0 && one !== null) return null;
          return (
            <li key={name} className={clsx("px-5", kind === one && "shadow-[inset_2px_0_0_var(--accent)]")}>
              <button
                type="button"
                aria-pressed={kind === one}
                onClick={() => state.setKind(one)}
                className={clsx(
                  "flex w-full items-center gap-2.5 py-1.5 text-left",
                  kind === one ? "font-medium text-ink" : "text-grey hover:text-ink",
                )}
              >
                {one === null ? <span className="w-4" /> : <KindIcon kind={one} />}
                <span className="flex-1">{name}</span>
                <span className="text-12 font-normal text-grey-2 tabular-nums">
                  {own.decided} of {own.total}
                </span>
              </button>
              <Progress label={name} value={own.decided} max={own.total} />
            </li>
          );
        })}
      </ul>
      {agreed.length > 0 ? (
        <div className="px-5 pt-4">
          <Button className="w-full" onClick={state.acceptAgreed}>
            {agreed.length === 1 ? "Accept the agreed case" : `Accept the ${agreed.length} agreed cases`}
          </Button>
        </div>
      ) : null}
      <ol aria-label="Cases of this kind" className="mt-4 pb-6">
        {shown.map((one) => (
          <CaseItem
            key={one.key}
            one={one}
            text={text}
            isCurrent={one === current}
            onOpen={() => state.open(one.key)}
          />
        ))}
      </ol>
    </aside>
  );
}

const stateNames = { open: "open", decided: "decided", changed: "changed since it was decided" } as const;

type CaseItemProps = { one: AdjudicationCase; text: string; isCurrent: boolean; onOpen: () => void };

function CaseItem({ one, text, isCurrent, onOpen }: CaseItemProps) {
  return (
    <li className={clsx(isCurrent && "bg-paper shadow-[inset_2px_0_0_var(--accent)]")}>
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        onClick={onOpen}
        className="flex w-full items-start gap-2.5 px-5 py-1.5 text-left"
      >
        <span className="mt-[3px] flex size-3.5 flex-none items-center justify-center text-grey-2">
          {one.state === "decided" ? (
            <Check size={14} strokeWidth={1.25} aria-hidden />
          ) : (
            <i
              aria-hidden
              className={clsx(
                "block size-2 rounded-full border",
                isCurrent ? "border-accent bg-accent" : "border-rule-strong",
                one.state === "changed" && "border-dashed",
              )}
            />
          )}
        </span>
        <span className="min-w-0 flex-1">
          <span
            dir="auto"
            className={clsx(
              "block truncate font-serif text-15 leading-5",
              one.state === "decided" && "text-grey",
            )}
          >
            {text.slice(one.start, one.end)}
          </span>
          <span className="block text-11 text-grey-2">
            {kindNames[one.kind]}
            <span className={one.state === "changed" ? "" : "sr-only"}>, {stateNames[one.state]}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
