import type { EditorView } from "@tiptap/pm/view";
import { utf16, type Utf16Offset } from "@/lib/core/text/offsets";
import { editorPosition, offsetAtPosition, type Paragraph } from "@/lib/core/text/paragraphs";

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;

/** The range of the document's nodes between two positions. */
export function domRangeOf(view: EditorView, from: number, to: number): Range {
  const range = document.createRange();
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Offset of the character under the pointer: a caret position alone can't tell which side was meant. */
export function offsetUnderPointer(
  view: EditorView,
  lines: readonly Paragraph[],
  pointer: { clientX: number; clientY: number },
): Utf16Offset | null {
  const found = view.posAtCoords({ left: pointer.clientX, top: pointer.clientY });
  if (!found) return null;
  const offset = offsetAtPosition(lines, found.pos);
  if (offset === 0) return offset;
  const previous = utf16(offset - 1);
  const isBefore = [...domRangeOf(view, editorPosition(lines, previous), found.pos).getClientRects()].some(
    (rect) => holds(rect, pointer.clientX, pointer.clientY),
  );
  return isBefore ? previous : offset;
}
