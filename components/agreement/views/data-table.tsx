import type { ReactNode } from "react";
import clsx from "clsx";

type DataTableProps = {
  caption: string;
  columns: readonly { name: string; isNumber?: boolean }[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A quiet table: hairlines, tabular figures, the first column as heads of the rows. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-13 [&_td]:tabular-nums">
        <caption className="pb-2 text-left text-12 font-semibold">{caption}</caption>
        <thead className="text-12 text-grey">
          <tr className="border-b border-rule">
            {columns.map(({ name, isNumber }, index) => (
              <th
                key={name}
                scope="col"
                className={clsx(
                  "py-2 font-normal",
                  index > 0 && "px-3",
                  isNumber ? "text-right" : "text-left",
                )}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key} className="h-8 border-b border-rule">
              <th scope="row" className="max-w-80 truncate text-left font-normal">
                {head}
              </th>
              {cells.map((cell, index) => {
                const column = columns[index + 1];
                return (
                  <td key={column?.name} className={clsx("px-3", column?.isNumber && "text-right text-grey")}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
