"use client";

import clsx from "clsx";
import { Swatch } from "@/components/ui/swatch";
import { confusionCountsTable, confusionFigure } from "@/lib/core/agreement/explore/tables/confusion-table";
import { TableExports } from "../export/table-exports";
import { AddressLink } from "../address-link";
import { opening } from "../cases/selection";
import { useExplorer } from "../explorer-context";
import { heatStep } from "../heat-class";

/** What one annotator called a span where another called it something else, or marked nothing. */
export function ConfusionView() {
  const { found, lookOf } = useExplorer();
  const { confusion, summary } = found;
  if (!confusion || !summary) return <p role="status">Aligning spans</p>;
  const used = summary.labels.filter(({ spans }) => spans > 0);
  const countOf = (labelId: string, otherId: string | null) =>
    confusion.find((cell) => cell.labelId === labelId && cell.otherId === otherId)?.count ?? 0;
  const totalOf = (labelId: string) =>
    confusion.filter((cell) => cell.labelId === labelId).reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-label="Confusion of labels">
      <p className="mb-3 max-w-[76ch] text-12 text-grey">
        Down: what one annotator called a span. Across: what another called the spans aligned with it; each
        two annotators count in both directions. The shade is the share of the column.
      </p>
      <div className="overflow-x-auto">
        <table className="border-separate border-spacing-0.5 text-12 tabular-nums">
          <caption className="sr-only">Confusion of labels on aligned spans</caption>
          <thead>
            <tr>
              <td />
              {used.map(({ id, name }, index) => (
                <th key={id} scope="col" title={name} className="min-w-9 font-normal text-grey">
                  <span aria-hidden>
                    <Swatch look={lookOf(id)} /> {index + 1}
                  </span>
                  <span className="sr-only">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...used.map(({ id }) => id), null].map((otherId, index) => (
              <tr key={otherId ?? "none"}>
                <th scope="row" className="pr-3 text-left font-normal whitespace-nowrap">
                  {otherId === null ? (
                    <span className="text-grey">missed</span>
                  ) : (
                    <>
                      <span className="inline-block w-5 text-right text-grey-2">{index + 1}</span>{" "}
                      <Swatch look={lookOf(otherId)} /> {used[index]?.name}
                    </>
                  )}
                </th>
                {used.map(({ id }) => (
                  <ConfusionCell
                    key={id}
                    labelId={id}
                    otherId={otherId}
                    count={countOf(id, otherId)}
                    total={totalOf(id)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableExports
        table={confusionCountsTable({ labels: used, cells: confusion })}
        figure={confusionFigure({ labels: used, cells: confusion })}
      />
    </section>
  );
}

type ConfusionCellProps = { labelId: string; otherId: string | null; count: number; total: number };

function ConfusionCell({ labelId, otherId, count, total }: ConfusionCellProps) {
  const shape = "block h-6 rounded-mark text-center leading-6";
  if (count === 0)
    return (
      <td className="p-0 text-center text-grey-2">
        <span className={shape}>·</span>
      </td>
    );
  return (
    <td className="p-0">
      <AddressLink
        change={opening({ label: labelId, other: otherId ?? "none" })}
        className={clsx(shape, heatStep(count / total), labelId === otherId && "font-semibold")}
        title={`${((100 * count) / total).toFixed(0)} % of its column`}
      >
        {count}
      </AddressLink>
    </td>
  );
}
