"use client";

import type { MeasureId } from "@/lib/core/agreement/report/measure";
import { useExplorer } from "../explorer-context";
import { labelMeasures } from "../views/label-measures";
import { LabelPairExports } from "./label-pair-exports";
import { ValueExports } from "./value-exports";

/** The study as a whole, by label with its forest plot, and labels by pair with their heat map, as files. */
export function LabelExports({ measure }: { measure: MeasureId }) {
  const { found } = useExplorer();
  const { summary, report, labelPairs } = found;
  if (!summary || !report || !labelPairs) return null;
  const overall = report.values.filter(({ labelId, coderIds }) => labelId === null && coderIds === null);
  return (
    <>
      <ValueExports
        id="agreement"
        title="Agreement"
        column="Study"
        counts={["Spans"]}
        rows={[{ name: "All labels", counts: [summary.counts.spans], values: overall }]}
      />
      <ValueExports
        id="agreement-by-label"
        title="Agreement by label"
        column="Label"
        counts={["Spans"]}
        measure={measure}
        rows={summary.labels.map(({ id, name, spans }) => ({
          name,
          counts: [spans],
          values: labelMeasures.flatMap(
            (one) => report.values.find((value) => value.measure === one.id && value.labelId === id) ?? [],
          ),
        }))}
      />
      <LabelPairExports summary={summary} labelPairs={labelPairs} />
    </>
  );
}
