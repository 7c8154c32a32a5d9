"use client";

import { useExplorer } from "../explorer-context";
import { GroupTable } from "./group-table";

/** Agreement article by article. */
export function ArticleView() {
  const { found } = useExplorer();
  return (
    <GroupTable caption="By article" column="Article" grouping="article" groups={found.groups?.article} />
  );
}
