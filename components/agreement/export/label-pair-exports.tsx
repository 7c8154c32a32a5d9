"use client";

import { heatFigure } from "@/lib/core/releases/figures/heat-figure";
import { measurementText } from "@/lib/core/releases/tables/number-text";
import { numberColumn, textColumn } from "@/lib/core/releases/tables/table";
import type { AgreementSummary } from "@/lib/core/agreement/agreement-summary";
import type { LabelPairValue } from "@/lib/core/agreement/explore/exploration";
import { useExplorer } from "../explorer-context";
import { TableExports } from "./table-exports";

const title = "Span F1 by label and pair";

type LabelPairExportsProps = { summary: AgreementSummary; labelPairs: readonly LabelPairValue[] };

/** Span F1 of each label for each two annotators, as a table and as a heat map. */
export function LabelPairExports({ summary, labelPairs }: LabelPairExportsProps) {
  const { coderName } = useExplorer();
  const pairNames = summary.pairs.map(({ coderIds }) => coderIds.map(coderName).join(" and "));
  const rows = summary.labels.map(({ id, name }) => ({
    name,
    values: labelPairs.filter(({ labelId }) => labelId === id).map(({ value }) => value),
  }));
  const table = {
    id: "agreement-by-label-and-pair",
    title,
    sentence: "Span F1 by overlap, pooled over articles (Hripcsak & Rothschild 2005).",
    columns: [textColumn("Label"), ...pairNames.map(numberColumn)],
    rows: rows.map(({ name, values }) => [name, ...values.map(measurementText)]),
  };
  const cells = rows.map(({ name, values }) => ({
    name,
    cells: values.map((value) => ({
      text: measurementText(value),
      shade: value.kind === "value" ? value.value : null,
    })),
  }));
  return <TableExports table={table} figure={heatFigure(title, pairNames, cells)} />;
}
