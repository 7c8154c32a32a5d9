import { heatFigure } from "../../../releases/figures/heat-figure";
import { numberColumn, textColumn, type Table } from "../../../releases/tables/table";
import type { ConfusionCell } from "../../align/label-confusion";
import type { StudyLabel } from "../../study/agreement-study";

type Confusion = { labels: readonly StudyLabel[]; cells: readonly ConfusionCell[] };

const countOf = (cells: readonly ConfusionCell[], labelId: string, otherId: string | null) =>
  cells.find((cell) => cell.labelId === labelId && cell.otherId === otherId)?.count ?? 0;

const rowsOf = (labels: readonly StudyLabel[]) => [...labels, { id: null, name: "missed" }];

/** Confusion of labels on aligned spans: columns, what one annotator called a span; rows, what the other did. */
export const confusionCountsTable = ({ labels, cells }: Confusion): Table => ({
  id: "confusion",
  title: "Confusion of labels on aligned spans",
  sentence:
    "Columns: what one annotator called a span; rows: what another called the span aligned with it, or that they marked none (missed). Every two annotators count in both directions.",
  columns: [textColumn("Label"), ...labels.map(({ name }) => numberColumn(name))],
  rows: rowsOf(labels).map((row) => [
    row.name,
    ...labels.map(({ id }) => String(countOf(cells, id, row.id))),
  ]),
});

/** The same as a heat map; the shade is the share of the column. */
export const confusionFigure = ({ labels, cells }: Confusion): string => {
  const total = (labelId: string) =>
    cells.filter((cell) => cell.labelId === labelId).reduce((sum, { count }) => sum + count, 0);
  return heatFigure(
    "Confusion of labels on aligned spans",
    labels.map(({ name }) => name),
    rowsOf(labels).map((row) => ({
      name: row.name,
      cells: labels.map(({ id }) => {
        const count = countOf(cells, id, row.id);
        return count === 0 ? { text: "", shade: null } : { text: String(count), shade: count / total(id) };
      }),
    })),
  );
};
