"use client";

import {
  valueFigure,
  valueTable,
  type NamedValues,
  type TableHead,
} from "@/lib/core/agreement/explore/tables/value-table";
import type { MeasureId } from "@/lib/core/agreement/report/measure";
import { methodInWords } from "@/lib/core/agreement/words/method-sentence";
import { useExplorer } from "../explorer-context";
import { program } from "../program";
import { TableExports } from "./table-exports";

type ValueExportsProps = Omit<TableHead, "sentence"> & {
  rows: readonly NamedValues[];
  /** What the figure shows; by default what the first row has first. */
  measure?: MeasureId | undefined;
};

/** A table of values, and its forest plot, as files; each says how it was computed. */
export function ValueExports({ rows, measure, ...head }: ValueExportsProps) {
  const { found } = useExplorer();
  if (!found.report || rows.length === 0) return null;
  const sentence = `${methodInWords(found.report)} ${program}.`;
  const shown = measure ?? rows[0]?.values[0]?.measure;
  return (
    <TableExports
      table={valueTable({ ...head, sentence }, rows)}
      figure={shown ? valueFigure(head.title, rows, shown) : null}
    />
  );
}
