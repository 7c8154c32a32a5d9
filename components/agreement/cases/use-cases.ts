"use client";

import { useEffect, useState } from "react";
import type { CasesView } from "@/lib/browser/agreement/worker-messages";
import type { CaseQuery } from "@/lib/core/agreement/explore/case-query";
import { useExplorer } from "../explorer-context";
import type { Selection } from "./selection";

/** How many cases are shown at first, and added on request. */
export const casesAtOnce = 40;

const groupings = ["article", "outlet", "month", "version", "batch"] as const;

/** The aligned spans behind the chosen number; null until they are there. */
export function useCases(selection: Selection, most: number): CasesView | null {
  const { desk, whatIf, found } = useExplorer();
  const [answer, setAnswer] = useState<CasesView | null>(null);
  const { labelId, coderIds, other, kind, group, basis } = selection;
  const grouping = groupings.find((word) => group?.startsWith(`${word}:`));
  const key = grouping && group?.slice(grouping.length + 1);
  const articleIds = grouping ? found.groups?.[grouping].find((one) => one.key === key)?.articleIds : null;
  const query: CaseQuery = {
    basis,
    coderIds,
    filter: {
      labelId,
      articleIds: group === null ? null : (articleIds ?? []),
      confusion:
        labelId !== null && other !== null ? { labelId, otherId: other === "none" ? null : other } : null,
    },
    kind,
    most,
  };
  const asked = JSON.stringify(query);
  useEffect(() => {
    let isWanted = true;
    void desk.ask(whatIf, JSON.parse(asked) as CaseQuery).then((cases) => {
      if (isWanted) setAnswer(cases);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, whatIf, asked]);
  return answer;
}
