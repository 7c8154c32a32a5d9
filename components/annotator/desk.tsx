import { LabelEntry } from "./label-entry";
import { NeedsYouList } from "./needs-you-list";
import { SpanInspector } from "./span-inspector";
import { SpanList } from "./span-list";
import type { Annotator } from "./use-annotator";

/** On the right: what the label in hand means, what is asked about the active span, all spans. */
export function Desk({ annotator }: { annotator: Annotator }) {
  const { codebook, handLabelId, active, lookOf, labelOf } = annotator;
  const label = labelOf(handLabelId ?? "") ?? codebook.labels[0];
  return (
    <aside aria-label="Codebook and spans" className="flex min-h-0 flex-col border-l border-rule bg-desk">
      <NeedsYouList annotator={annotator} />
      <div className="min-h-0 flex-initial overflow-y-auto border-b border-rule">
        {label ? (
          <LabelEntry codebook={codebook} label={label} look={lookOf(label.id)} isShort={active !== null} />
        ) : null}
        {active ? <SpanInspector key={active.id} annotator={annotator} annotation={active} /> : null}
      </div>
      <SpanList annotator={annotator} />
    </aside>
  );
}
