import { hull } from "@/lib/browser/editor/span-geometry";
import { moveEdge } from "@/lib/browser/editor/span-parts";
import { say } from "./say";
import { setParts } from "./span-actions";
import type { Annotator } from "./use-annotator";

const quoteOf = (parts: readonly { quote: string }[]) => parts.map(({ quote }) => quote).join(" … ");

export function enterEdges(annotator: Annotator) {
  const { active, isReadOnly } = annotator;
  if (!active) {
    annotator.say(say.noActive);
    return;
  }
  if (isReadOnly) {
    annotator.patch({ problem: say.readOnly });
    return;
  }
  annotator.patch({ mode: { kind: "edges", parts: active.parts } });
  annotator.say(say.edges);
}

function leave(annotator: Annotator) {
  annotator.patch({ mode: { kind: "reading" } });
}

/** Moves an edge, keeps or drops what was moved; true where the key meant something. */
export function edgeKey(annotator: Annotator, event: KeyboardEvent): boolean {
  const { mode, active, editor, document } = annotator;
  if (mode.kind !== "edges" || !active) return false;
  if (event.key === "Escape") {
    leave(annotator);
    annotator.say(say.edgesDropped);
    return true;
  }
  if (event.key === "Enter") {
    leave(annotator);
    const isMoved =
      quoteOf(mode.parts) !== quoteOf(active.parts) || hull(active)?.start !== hull(mode)?.start;
    if (isMoved) setParts(annotator, active, mode.parts, say.moved(quoteOf(mode.parts)));
    return true;
  }
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return false;
  const isRightToLeft = editor ? getComputedStyle(editor.element).direction === "rtl" : false;
  const parts = moveEdge(document.text, mode.parts, {
    edge: event.shiftKey ? "start" : "end",
    direction: (event.key === "ArrowRight") === isRightToLeft ? "left" : "right",
    unit: event.altKey ? "character" : "word",
  });
  annotator.patch({ mode: { kind: "edges", parts } });
  annotator.say(quoteOf(parts));
  return true;
}
