"use client";

import type { RefObject } from "react";
import clsx from "clsx";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { DecisionKind, DecisionReason } from "@/lib/core/annotation/article-document";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { reasonNames } from "./reasons";
import { isCorrection, type AdjudicationState } from "./use-adjudication";

type DecisionBarProps = {
  state: AdjudicationState;
  codebook: Codebook;
  labelSelect: RefObject<HTMLSelectElement | null>;
};

const choices: readonly {
  kind: DecisionKind;
  key: string;
  name: string;
  words: (reader: string) => string;
}[] = [
  { kind: "accept", key: "a", name: "Accept", words: (reader) => `${reader} as marked` },
  { kind: "adjust", key: "d", name: "Adjust", words: () => "move the edges" },
  { kind: "relabel", key: "l", name: "Relabel", words: () => "change the label" },
  { kind: "reject", key: "r", name: "Reject", words: () => "not a device" },
  { kind: "plural", key: "p", name: "Leave plural", words: () => "every reading holds" },
];

/** Bottom: the five decisions, the reason, a note, and recording. */
export function DecisionBar({ state, codebook, labelSelect }: DecisionBarProps) {
  const { pending, current, problem } = state;
  if (!pending || !current) return null;
  const isCorrecting = isCorrection(pending.kind);
  const readerName = pending.reader === null ? "a reader" : `Reader ${pending.reader}`;
  return (
    <div className="border-t border-rule bg-paper px-6 py-3.5">
      <div role="group" aria-label="Decision" className="flex rounded-control border border-rule">
        {choices.map(({ kind, key, name, words }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={pending.kind === kind}
            onClick={() => state.chooseKind(kind)}
            className={clsx(
              "flex flex-1 items-center gap-3 border-l border-rule px-3.5 py-2 text-left leading-[18px] first:border-l-0",
              pending.kind === kind &&
                "rounded-control bg-accent-tint shadow-[inset_0_0_0_1.5px_var(--accent)]",
            )}
          >
            <Kbd>{key}</Kbd>
            <span>
              <span className="block font-medium">{name}</span>
              <small className="block text-12 text-grey">{words(readerName)}</small>
            </span>
          </button>
        ))}
      </div>
      {isCorrecting ? (
        <p className="mt-2 text-12 text-grey">
          <Kbd>←</Kbd> <Kbd>→</Kbd> move the end, with <Kbd>Shift</Kbd> the start; with <Kbd>Alt</Kbd> by
          character.
        </p>
      ) : null}
      <div className="mt-2.5 flex flex-wrap items-center gap-5">
        {isCorrecting ? (
          <label className="flex items-center gap-2.5 text-grey">
            Label
            <select
              ref={labelSelect}
              value={pending.labelId}
              onChange={(event) => state.patch({ labelId: event.target.value })}
              className="border-b border-rule-strong bg-paper py-1 text-ink"
            >
              {codebook.labels.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label className="flex items-center gap-2.5 text-grey">
          Reason
          <select
            value={pending.reason}
            onChange={(event) => state.patch({ reason: event.target.value as DecisionReason })}
            className="border-b border-rule-strong bg-paper py-1 text-ink"
          >
            {Object.entries(reasonNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-w-48 flex-1 items-center gap-2.5 text-grey">
          Note
          <input
            value={pending.note}
            maxLength={5000}
            onChange={(event) => state.patch({ note: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === "Enter") state.record();
            }}
            className="flex-1 border-b border-rule-strong bg-paper py-1 text-ink"
          />
        </label>
        <Button look="ink" onClick={state.record}>
          {current.state === "open" ? "Record and next" : "Record anew"}
          <kbd className="rounded-[3px] border border-current px-1 text-11 font-medium opacity-80">Enter</kbd>
        </Button>
      </div>
      {problem ? (
        <p role="alert" className="mt-2 font-medium text-problem">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
