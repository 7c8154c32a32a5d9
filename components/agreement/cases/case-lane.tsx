"use client";

import { LaneText } from "@/components/adjudication/lane-text";
import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import type { CaseLane as Lane } from "@/lib/core/agreement/explore/aligned-case";
import { useExplorer } from "../explorer-context";
import { inFrame } from "./in-frame";

/** One annotator's part: the words they marked, in their place, and what they called them. */
export function CaseLane({ lane, frame }: { lane: Lane; frame: CaseView["frame"] }) {
  const { coderName, labelName, lookOf } = useExplorer();
  const labelIds = [...new Set(lane.units.map(({ labelId }) => labelId))];
  const ranges = lane.units.flatMap(({ stretches }) => inFrame(stretches, frame));
  const look = lookOf(labelIds[0] ?? "");
  return (
    <>
      <span className="truncate text-11 text-grey-2" title={coderName(lane.coderId)}>
        {coderName(lane.coderId)}
      </span>
      {lane.units.length === 0 ? (
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
        {lane.units.length === 0 ? "no span" : labelIds.map(labelName).join(", ")}
      </span>
    </>
  );
}
