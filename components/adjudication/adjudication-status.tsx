"use client";

import { SaveState } from "@/components/ui/save-state";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { LayerSession } from "@/lib/browser/layer/layer-session";
import type { AdjudicationState } from "./use-adjudication";

/** The line below: what is saved, how far the article is, and finishing it. */
export function AdjudicationStatus({ session, state }: { session: LayerSession; state: AdjudicationState }) {
  const { document, needsYou } = session;
  const open = state.cases.filter((one) => one.state !== "decided").length;
  const plural = document.layer.decisions.filter(({ kind }) => kind === "plural").length;
  const isDone = document.layer.submission !== null;
  return (
    <footer className="flex h-[28px] flex-none items-center gap-5 border-t border-rule bg-desk px-5 text-12 text-grey">
      <SaveState status={session.status} onSend={session.sendNow} isSpoken />
      <span className="tabular-nums">
        {state.cases.length - open} of {state.cases.length} decided
        {plural > 0 ? `, ${plural} left plural` : ""}
      </span>
      <span>
        {document.codebook.name}, version {document.codebook.version}
      </span>
      {needsYou.length > 0 ? <NeedsYou session={session} /> : null}
      <span className="flex-1" />
      <span className="hidden xl:inline">
        <Kbd>1</Kbd>–<Kbd>9</Kbd> reader
      </span>
      <span className="hidden xl:inline">
        <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous
      </span>
      {isDone ? (
        <>
          <span className="font-medium text-ink">Gold layer finished</span>
          <Button className="!min-h-0 !py-0 text-12" onClick={() => session.reopen()}>
            Reopen
          </Button>
        </>
      ) : (
        <Button
          look="ink"
          className="!min-h-0 !py-0.5 text-12"
          disabled={open > 0}
          title={open > 0 ? `${open} cases are still to be decided` : undefined}
          onClick={() => session.submit()}
        >
          Finish article
        </Button>
      )}
    </footer>
  );
}

function NeedsYou({ session }: { session: LayerSession }) {
  return (
    <details className="relative">
      <summary className="font-medium text-problem">{session.needsYou.length} need you</summary>
      <ul className="absolute bottom-6 left-0 z-10 w-96 rounded-float border border-rule bg-paper p-4 shadow-float">
        {session.needsYou.map(({ operation, message, quote }) => (
          <li key={operation.id} className="flex items-start gap-3 py-1.5 text-13 text-ink">
            <span className="flex-1">
              {quote ? <span className="font-serif">{quote}: </span> : null}
              {message}
            </span>
            <Button look="quiet" onClick={() => session.dismiss(operation.id)}>
              Drop
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
