"use client";

import { useExplorer } from "../explorer-context";
import { GroupTable } from "./group-table";

/** Agreement on the articles of each outlet. */
export function OutletView() {
  const { found } = useExplorer();
  return (
    <GroupTable
      caption="By outlet"
      column="Outlet"
      grouping="outlet"
      groups={found.groups?.outlet}
      unnamed="Outlet not given, or hidden from you"
    />
  );
}
