"use client";

import type { SliceValues } from "@/lib/core/agreement/explore/exploration";
import { measures } from "@/lib/core/agreement/report/measure";
import { openingBasis } from "../cases/selection";
import { ValueExports } from "../export/value-exports";
import { ValueText } from "../value-text";
import { DataTable } from "./data-table";
import { Waiting } from "./waiting";

type SliceTableProps = {
  caption: string;
  column: string;
  kind: "zone" | "voice";
  slices: readonly SliceValues[] | undefined;
  nameOf: (key: string) => string;
};

/** Parts of what was marked, with their values. */
export function SliceTable({ caption, column, kind, slices, nameOf }: SliceTableProps) {
  if (!slices) return <Waiting />;
  const shown = slices[0]?.values.map(({ measure }) => measure) ?? [];
  return (
    <div>
      <DataTable
        caption={caption}
        columns={[
          { name: column },
          { name: "Spans", isNumber: true },
          ...shown.map((id) => ({ name: measures.get(id)?.name ?? id })),
        ]}
        rows={slices.map(({ key, spans, values }) => ({
          key,
          opens: openingBasis({ kind, id: key }),
          cells: [
            nameOf(key),
            spans.toLocaleString("en"),
            ...values.map(({ measure, value, interval }) => (
              <ValueText key={measure} value={value} interval={interval} />
            )),
          ],
        }))}
      />
      <ValueExports
        id={`agreement-by-${column.toLowerCase()}`}
        title={caption}
        column={column}
        counts={["Spans"]}
        rows={slices.map(({ key, spans, values }) => ({ name: nameOf(key), counts: [spans], values }))}
      />
    </div>
  );
}
