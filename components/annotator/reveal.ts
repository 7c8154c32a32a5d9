import type { ArticleEditor } from "@/lib/browser/editor/article-editor";
import type { TextRange } from "@/lib/core/annotation/layer-document";
import { utf16 } from "@/lib/core/text/offsets";

const margin = 48;

/** The element that scrolls the text. */
export const scrollerOf = (editor: ArticleEditor): HTMLElement | null =>
  editor.element.closest<HTMLElement>("[data-scroller]");

/** Scrolls as far as needed for the first words of a stretch to stand clear of the edges; not at all if they do. */
export function reveal(editor: ArticleEditor, { start, end }: TextRange, textLength: number) {
  const rect = editor.rectsOf({ start, end: utf16(Math.max(end, Math.min(start + 1, textLength))) })[0];
  const scroller = scrollerOf(editor);
  if (!rect || !scroller) return;
  const frame = scroller.getBoundingClientRect();
  if (rect.top < frame.top + margin) scroller.scrollBy({ top: rect.top - frame.top - margin * 2 });
  if (rect.bottom > frame.bottom - margin)
    scroller.scrollBy({ top: rect.bottom - frame.bottom + frame.height / 3 });
}
