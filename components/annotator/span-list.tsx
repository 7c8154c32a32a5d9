"use client";

import { useEffect, useId, useMemo, type KeyboardEvent, type MouseEvent } from "react";
import type { SpanFacts } from "@/lib/browser/editor/span-facts";
import { activate } from "./span-navigation";
import { SpanRows } from "./span-rows";
import type { Annotator } from "./use-annotator";

const chunkSize = 32;

/** In chunks, so that another active span draws two of them anew and not a list of thousands. */
const inChunks = (facts: readonly SpanFacts[]) =>
  Array.from({ length: Math.ceil(facts.length / chunkSize) }, (_, at) =>
    facts.slice(at * chunkSize, (at + 1) * chunkSize),
  );

/** My spans in text order, to read, to hear and to go through; the active one is the same as in the text. */
export function SpanList({ annotator }: { annotator: Annotator }) {
  const { facts, activeId, editor, labelOf, lookOf } = annotator;
  const id = useId();
  const chunks = useMemo(() => inChunks(facts), [facts]);
  const rowId = (annotationId: string) => `${id}-${annotationId}`;
  const activeRow =
    activeId && facts.some(({ annotation }) => annotation.id === activeId) ? rowId(activeId) : undefined;

  useEffect(() => {
    if (activeRow) document.getElementById(activeRow)?.scrollIntoView({ block: "nearest" });
  }, [activeRow]);

  function onClick(event: MouseEvent) {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-span]") : null;
    const found = facts.find(({ annotation }) => annotation.id === row?.dataset["span"]);
    if (found) activate(annotator, found.annotation);
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = facts.findIndex(({ annotation }) => annotation.id === activeId);
    const targets: Record<string, number> = {
      ArrowDown: Math.min(at + 1, facts.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: facts.length - 1,
    };
    const target = facts[targets[event.key] ?? -1];
    if (event.key === "Enter") editor?.focus();
    else if (target && !event.altKey) activate(annotator, target.annotation);
    else return;
    event.preventDefault();
  }

  return (
    <section aria-label="My spans" className="flex min-h-[200px] flex-1 flex-col pt-4">
      <div className="flex items-baseline justify-between px-5 pb-2 text-12">
        <h2 className="font-semibold">My spans</h2>
        <span className="text-grey-2 tabular-nums">
          {facts.length > 0 ? `${facts.length}, in text order` : "none yet"}
        </span>
      </div>
      {facts.length === 0 ? (
        <p className="px-5 text-grey">Select words in the text, then press a label’s key.</p>
      ) : (
        <div
          role="listbox"
          aria-label="My spans"
          aria-activedescendant={activeRow}
          tabIndex={0}
          className="min-h-0 flex-1 overflow-y-auto pb-3 -outline-offset-2"
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          {chunks.map((chunk, at) => (
            <SpanRows
              key={at}
              idPrefix={id}
              facts={chunk}
              firstIndex={at * chunkSize}
              count={facts.length}
              labelOf={labelOf}
              lookOf={lookOf}
              activeId={chunk.some(({ annotation }) => annotation.id === activeId) ? activeId : null}
            />
          ))}
        </div>
      )}
    </section>
  );
}
