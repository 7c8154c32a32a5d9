"use client";

import { Button } from "@/components/ui/button";
import type { OperationKind } from "@/lib/core/annotation/operation";
import type { NeedsYou } from "@/lib/core/annotation/rebase";
import { quoted } from "./annotator-text";
import type { Annotator } from "./use-annotator";

/** What was tried, for a person. */
const names: Partial<Record<OperationKind, string>> = {
  "annotation.create": "New span",
  "annotation.setParts": "Moved edges",
  "annotation.setLabel": "Other label",
  "annotation.setAttribute": "Answer about a span",
  "annotation.setConfidence": "Confidence",
  "annotation.setNote": "Note",
  "annotation.remove": "Removed span",
  "annotation.restore": "Span brought back",
  "judgement.set": "Answer about the article",
  "layer.submit": "Submission",
  "layer.reopen": "Reopening",
};

function Item({ item, annotator }: { item: NeedsYou; annotator: Annotator }) {
  const { operation, message, quote } = item;
  const { session } = annotator;
  return (
    <li className="py-2">
      <p className="text-12 text-grey">{names[operation.kind] ?? "Change"}</p>
      {quote ? (
        <p dir="auto" className="font-serif text-15">
          {quoted(quote, 200)}
        </p>
      ) : null}
      <p className="text-12">{message}</p>
      <div className="mt-1.5 flex gap-2">
        <Button className="px-2 py-0.5 text-12" onClick={() => session.retry([operation.id])}>
          Try again
        </Button>
        <Button look="quiet" className="text-12" onClick={() => session.dismiss(operation.id)}>
          Discard
        </Button>
      </div>
    </li>
  );
}

/** Changes that could not be kept as they were made: nothing of them is lost, and nothing of them is guessed. */
export function NeedsYouList({ annotator }: { annotator: Annotator }) {
  const { needsYou } = annotator.session;
  if (needsYou.length === 0) return null;
  return (
    <section
      aria-label="Needs you"
      className="max-h-[30%] flex-none overflow-y-auto border-b border-rule bg-problem-tint px-5 py-3"
    >
      <h2 className="text-12 font-semibold">
        {needsYou.length === 1 ? "1 change needs you" : `${needsYou.length} changes need you`}
      </h2>
      <ul className="divide-y divide-rule">
        {needsYou.map((item) => (
          <Item key={item.operation.id} item={item} annotator={annotator} />
        ))}
      </ul>
    </section>
  );
}
