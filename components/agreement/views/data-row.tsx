"use client";

import type { ReactNode } from "react";
import clsx from "clsx";
import { AddressLink } from "../address-link";
import { useExplorer } from "../explorer-context";
import type { AddressChange } from "../use-address";
import { openRow } from "./open-row";

export type Column = { name: string; isNumber?: boolean };

/** The first cell names the row; `opens`: the words behind its numbers, where there are any. */
export type Row = { key: string; cells: readonly ReactNode[]; opens?: AddressChange };

/** A row of a table; its name opens the words, and so does a click on any of its numbers. */
export function DataRow({ row: { cells, opens }, columns }: { row: Row; columns: readonly Column[] }) {
  const { address } = useExplorer();
  const [head, ...rest] = cells;
  const isOpen =
    opens !== undefined &&
    Object.entries(opens).every(([name, value]) => name === "kind" || address.parameters.get(name) === value);
  return (
    <tr
      onClick={opens && openRow}
      className={clsx(
        "h-8 border-b border-rule",
        opens && "cursor-pointer hover:bg-desk",
        isOpen && "bg-desk shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <th scope="row" className="max-w-80 truncate pl-2 text-left font-normal">
        {opens ? (
          <AddressLink change={opens} isCurrent={isOpen} className="hover:underline">
            {head}
          </AddressLink>
        ) : (
          head
        )}
      </th>
      {rest.map((cell, index) => {
        const column = columns[index + 1];
        return (
          <td key={column?.name} className={clsx("px-3", column?.isNumber && "text-right text-grey")}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
