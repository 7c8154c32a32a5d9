"use client";

import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { paragraphNumberAt } from "@/lib/core/text/paragraphs";
import { spanCountText } from "./annotator-text";
import { SaveState } from "@/components/ui/save-state";
import type { Annotator } from "./use-annotator";

function StatusButton({ name, keys, onClick }: { name: string; keys: string; onClick: () => void }) {
  return (
    <button type="button" className="flex min-h-6 items-center gap-1.5 hover:text-ink" onClick={onClick}>
      <Kbd>{keys}</Kbd> {name}
    </button>
  );
}

/** Under everything: is it kept, under which rules, how much, where am I; and the end of the work. */
export function StatusLine({ annotator, children }: { annotator: Annotator; children: ReactNode }) {
  const { session, codebook, facts, lines, caret, patch } = annotator;
  const overlapping = facts.filter(({ overlapCount }) => overlapCount > 0).length;
  const count = lines.filter(({ number }) => number !== null).length;
  return (
    <footer className="flex h-7 items-center gap-5 overflow-hidden border-t border-rule bg-desk px-5 text-12 whitespace-nowrap text-grey tabular-nums">
      <SaveState status={session.status} onSend={session.sendNow} />
      <span className="truncate">
        {codebook.name}, version {codebook.version}
      </span>
      <span>
        {spanCountText(facts.length)}
        {overlapping > 0 ? `, ${overlapping} overlapping` : ""}
      </span>
      <span>
        ¶ {paragraphNumberAt(lines, caret) ?? "–"} of {count}
      </span>
      <span className="flex-1" />
      <StatusButton name="search" keys="/" onClick={() => patch({ isSearching: true })} />
      <StatusButton name="keys" keys="?" onClick={() => patch({ dialog: "keys" })} />
      {children}
    </footer>
  );
}
