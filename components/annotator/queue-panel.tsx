"use client";

import clsx from "clsx";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { Progress } from "@/components/ui/progress";
import { QueueRow } from "./queue-row";
import type { Annotator } from "./use-annotator";

/** Which of the two shows. Without a choice, the list is open where there is room for it. */
function shownClasses(isOpen: boolean | null) {
  if (isOpen === null) return { rail: "min-[1200px]:hidden", panel: "hidden min-[1200px]:block" };
  return isOpen ? { rail: "hidden", panel: "" } : { rail: "", panel: "hidden" };
}

/** The articles I am asked to read, in order, and how far I am. */
export function QueuePanel({ annotator }: { annotator: Annotator }) {
  const { view, isQueueOpen, patch, facts, isReadOnly } = annotator;
  const current = { spanCount: facts.length, isSubmitted: isReadOnly };
  const queue = view.queue.map((item) =>
    item.articleId === view.articleId ? { ...item, ...current } : item,
  );
  const shown = shownClasses(isQueueOpen);
  const submitted = queue.filter(({ isSubmitted }) => isSubmitted).length;
  return (
    <aside aria-label="Queue" className="min-h-0 border-r border-rule bg-desk">
      <button
        type="button"
        className={clsx("m-2 rounded-control p-1 text-grey hover:text-ink", shown.rail)}
        aria-expanded={false}
        onClick={() => patch({ isQueueOpen: true })}
      >
        <PanelLeftOpen size={16} strokeWidth={1.25} aria-label="Show the queue" />
      </button>
      <div className={clsx("h-full w-[248px] overflow-y-auto pt-4", shown.panel)}>
        <div className="flex items-baseline gap-2 px-5 text-12">
          <h2 className="font-semibold">Queue</h2>
          <span className="ml-auto text-grey-2 tabular-nums">
            {submitted} of {queue.length} submitted
          </span>
          <button
            type="button"
            className="-my-1 -mr-1.5 self-center rounded-control p-1 text-grey-2 hover:text-ink"
            aria-expanded
            onClick={() => patch({ isQueueOpen: false })}
          >
            <PanelLeftClose size={14} strokeWidth={1.25} aria-label="Hide the queue" />
          </button>
        </div>
        <div className="px-5 py-3">
          <Progress label="Submitted" value={submitted} max={queue.length} />
        </div>
        <ol>
          {queue.map((item) => (
            <QueueRow
              key={item.articleId}
              item={item}
              isCurrent={item.articleId === view.articleId}
              projectId={view.projectId}
            />
          ))}
        </ol>
      </div>
    </aside>
  );
}
