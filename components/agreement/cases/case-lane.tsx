"use client";

import { LaneText } from "@/components/adjudication/lane-text";
import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import type { CaseLane as Lane } from "@/lib/core/agreement/explore/aligned-case";
import { useExplorer } from "../explorer-context";
import { inFrame } from "./in-frame";

type CaseLaneProps = {
  lane: Lane;
  name: string;
  frame: CaseView["frame"];
  /** What they answered, where the number is of answers. */
  answer: string | null;
};

/** One annotator's part: the words they marked, in their place, and what they called them. */
export function CaseLane({ lane: { units }, name, frame, answer }: CaseLaneProps) {
  const { labelName, lookOf } = useExplorer();
  const labelIds = [...new Set(units.map(({ labelId }) => labelId))];
  const ranges = units.flatMap(({ stretches }) => inFrame(stretches, frame));
  const look = lookOf(labelIds[0] ?? "");
  return (
    <>
      <span className="truncate text-11 text-grey-2" title={name}>
        {name}
      </span>
      {units.length === 0 ? (
        <span className="mb-1 border-b border-dashed border-rule-strong" aria-hidden />
      ) : (
        <LaneText
          text={frame.words}
          frame={{ start: 0, end: Math.max(...ranges.map(({ end }) => end)) }}
          ranges={ranges}
          mark={`marked g${look.group} v${look.variant}`}
        />
      )}
      <span className="col-start-2 text-11 text-grey sm:col-start-auto sm:text-right">
        {answer === null ? null : <span className="block text-12 text-ink">{answer}</span>}
        {units.length === 0 ? "no span" : labelIds.map(labelName).join(", ")}
      </span>
    </>
  );
}
