import { rangesOverlap } from "@/lib/browser/editor/span-geometry";
import type { TextRange } from "@/lib/core/annotation/layer-document";
import { snapToGraphemes, snapToWords, trimWhiteSpace } from "@/lib/core/text/snap";
import { say } from "./say";
import type { Annotator } from "./use-annotator";

/** What is selected in the text, as selected; null where only the caret stands. */
export function selectedRange({ editor }: Annotator): TextRange | null {
  const range = editor?.selection();
  return range && range.start !== range.end ? range : null;
}

function snapped(text: string, range: TextRange, isExact: boolean): TextRange | null {
  if (!isExact) return snapToWords(text, range);
  const trimmed = trimWhiteSpace(text, range);
  return trimmed && snapToGraphemes(text, trimmed);
}

/** What the selection means: whole words unless `isExact`. Null, and said why, where it means nothing. */
export function meantRange(annotator: Annotator, isExact: boolean): TextRange | null {
  const { document, mode } = annotator;
  if (mode.kind === "palette" && mode.purpose === "create") return mode.range;
  const selection = selectedRange(annotator);
  const range = selection && snapped(document.text, selection, isExact);
  if (!range) {
    annotator.say(say.noWords);
    return null;
  }
  if (document.masked.some((hidden) => rangesOverlap(hidden, range))) {
    annotator.patch({ problem: say.masked });
    return null;
  }
  return range;
}

/** Opens the palette over what the selection means; the selection becomes that. */
export function openPalette(annotator: Annotator, isExact: boolean, filter = "") {
  if (annotator.isReadOnly) {
    annotator.patch({ problem: say.readOnly });
    return;
  }
  const range = meantRange(annotator, isExact);
  if (!range) return;
  annotator.editor?.select(range);
  annotator.patch({ mode: { kind: "palette", purpose: "create", range, filter }, problem: null });
}
