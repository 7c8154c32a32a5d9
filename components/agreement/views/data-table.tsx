import clsx from "clsx";
import { DataRow, type Column, type Row } from "./data-row";

type DataTableProps = { caption: string; columns: readonly Column[]; rows: readonly Row[] };

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
                  index > 0 ? "px-3" : "pl-2",
                  isNumber ? "text-right" : "text-left",
                )}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DataRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
