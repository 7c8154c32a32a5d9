"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { AgreementFrame } from "@/lib/data/agreement/read-agreement-frame";
import { CaseDrawer } from "./cases/case-drawer";
import { readSelection } from "./cases/selection";
import { ExplorerContext } from "./explorer-context";
import { ExplorerStatus } from "./explorer-status";
import { Lead } from "./lead";
import { useExplorerState } from "./use-explorer-state";
import { ViewLinks } from "./view-links";
import { CurrentView } from "./current-view";

/** Agreement: a sentence, the views under it, and beside them the words behind the number that was chosen. */
export function ExplorerScreen({ projectId, frame }: { projectId: string; frame: AgreementFrame }) {
  const { data, ...explorer } = useExplorerState(projectId);
  const { problem, found, address } = explorer;
  const selection = readSelection(address.parameters);
  if (!data)
    return (
      <main className="min-h-0 flex-1 bg-paper px-8 pt-8">
        {problem ? (
          <Notice tone="problem" title="Agreement can’t be worked out now.">
            <p>{problem}</p>
            <Button className="mt-2" onClick={() => explorer.desk.explore(explorer.whatIf)}>
              Try again
            </Button>
          </Notice>
        ) : (
          <p role="status" className="font-serif text-20 text-grey">
            Reading {frame.submittedLayers} submitted readings of {frame.articles} articles.
          </p>
        )}
      </main>
    );
  return (
    <ExplorerContext value={{ ...explorer, data }}>
      <div className="flex min-h-0 flex-1 flex-col xl:flex-row">
        <main className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-paper">
          <div className="mx-auto max-w-[1240px] px-4 pt-7 pb-16 md:px-8">
            {problem ? <Notice tone="problem">{problem}</Notice> : null}
            {found.summary ? <Lead summary={found.summary} hiddenArticles={frame.hiddenArticles} /> : null}
            {found.summary && found.summary.counts.comparedArticles > 0 ? (
              <>
                <ViewLinks />
                <CurrentView />
              </>
            ) : null}
          </div>
        </main>
        {selection ? <CaseDrawer key={address.parameters.toString()} selection={selection} /> : null}
      </div>
      <ExplorerStatus />
    </ExplorerContext>
  );
}
