"use client";

import { PairFileButton } from "./export/pair-file-button";
import { useExplorer } from "./explorer-context";

/** The line below: what this rests on, and whether it is all there. */
export function ExplorerStatus() {
  const { found, standing, data } = useExplorer();
  const said =
    standing === "computing"
      ? "Computing γ and its intervals"
      : standing === "cancelled"
        ? "Stopped"
        : "All computed";
  return (
    <footer className="flex h-7 flex-none items-center gap-5 overflow-hidden border-t border-rule bg-desk px-5 text-12 whitespace-nowrap text-grey tabular-nums">
      <span role="status">{said} in this browser</span>
      {found.summary ? (
        <span>
          {found.summary.counts.articles} articles, {found.summary.counts.coders} annotators
        </span>
      ) : null}
      <span className="truncate">
        {data.codebook.name}, version {data.codebook.version}
      </span>
      <span className="flex-1" />
      <PairFileButton />
    </footer>
  );
}
