import { intervalText, measurementText } from "../../../releases/tables/number-text";
import { numberColumn, textColumn, type Table } from "../../../releases/tables/table";
import { forestFigure } from "../../../releases/figures/forest-figure";
import { measures, type MeasureId } from "../../report/measure";
import type { ScopedValue } from "../scoped-values";

/** A row of a view: what it is about, how much there is of it, its values. */
export type NamedValues = {
  name: string;
  counts: readonly number[];
  values: readonly ScopedValue[];
};

/** What a table says of itself; `column` names what its rows are, `counts` what is counted of them. */
export type TableHead = {
  id: string;
  title: string;
  sentence: string;
  column: string;
  counts: readonly string[];
};

const measuresOf = (rows: readonly NamedValues[]): MeasureId[] => [
  ...new Set(rows.flatMap(({ values }) => values.map(({ measure }) => measure))),
];

const nameOf = (id: MeasureId) => measures.get(id)?.name ?? id;

/** Rows of values as a table for a paper: each measure with its interval; “–” where a value is not defined. */
export const valueTable = (
  { id, title, sentence, column, counts }: TableHead,
  rows: readonly NamedValues[],
): Table => {
  const shown = measuresOf(rows);
  return {
    id,
    title,
    sentence,
    columns: [
      textColumn(column),
      ...counts.map(numberColumn),
      ...shown.flatMap((measure) => [
        numberColumn(nameOf(measure)),
        numberColumn(`${nameOf(measure)}, 95 % interval`),
      ]),
    ],
    rows: rows.map((row) => [
      row.name,
      ...row.counts.map(String),
      ...shown.flatMap((measure) => {
        const one = row.values.find((value) => value.measure === measure);
        return one ? [measurementText(one.value), intervalText(one.interval)] : ["–", "–"];
      }),
    ]),
  };
};

/** The rows as a forest plot of one measure; null where no row has a value. */
export const valueFigure = (
  title: string,
  rows: readonly NamedValues[],
  measure: MeasureId,
): string | null => {
  const marks = rows.flatMap(({ name, values }) => {
    const one = values.find((value) => value.measure === measure);
    return one?.value.kind === "value" ? [{ name, value: one.value.value, interval: one.interval }] : [];
  });
  return marks.length === 0 ? null : forestFigure(`${title}: ${nameOf(measure)}, 95 % interval`, marks);
};
