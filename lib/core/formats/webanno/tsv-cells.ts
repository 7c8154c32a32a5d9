import type { Layer, Relation } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { escapeValue } from "./escaping";
import type { NumberedSpan, PlacedRow, TsvRow } from "./tsv-rows";

const cell = (values: readonly string[]) => (values.length === 0 ? "_" : values.join("|"));

/** What the cells of a layer's rows are made from: numbered spans with their first rows, relations by target. */
export type Cells = {
  features: readonly string[];
  rowOf: (annotationId: string) => { row: string; number: number };
  relationsTo: (annotationId: string) => readonly Relation[];
};

export const featureCells = ({ features }: Cells, here: readonly NumberedSpan[]): string[] =>
  features.map((name) =>
    cell(
      here.map(({ span, number }) => {
        const value = span.features.find(([key]) => key === name)?.[1];
        return `${value === undefined ? "*" : escapeValue(String(value))}[${number}]`;
      }),
    ),
  );

/** A relation stands in the first row of the span that it leads to, and names the first row of the other. */
export function relationCells(
  { rowOf, relationsTo }: Cells,
  row: TsvRow,
  here: readonly NumberedSpan[],
): string[] {
  const begun = here.filter(({ span }) => rowOf(span.id).row === row.name);
  const relations = begun.flatMap(({ span }) => relationsTo(span.id));
  const sources = relations.map(({ fromId, toId }) => {
    const [from, to] = [rowOf(fromId), rowOf(toId)];
    return `${from.row}[${from.number}_${to.number}]`;
  });
  return [cell(relations.map(({ type }) => escapeValue(type))), cell(sources)];
}

/** Made once for all rows of a layer. */
export function cellsOf(layer: Layer, features: readonly string[], rows: readonly PlacedRow[]): Cells {
  const places = new Map<string, { row: string; number: number }>();
  for (const { row, here } of rows) {
    for (const { span, number } of here)
      if (!places.has(span.id)) places.set(span.id, { row: row.name, number });
  }
  const byTarget = groupBy(layer.relations, ({ toId }) => toId);
  return {
    features,
    rowOf: (id) => places.get(id) ?? { row: "", number: 0 },
    relationsTo: (id) => byTarget.get(id) ?? [],
  };
}
