import type { TextRange } from "@/lib/core/annotation/layer-document";
import type { Utf16Offset } from "@/lib/core/text/offsets";
import type { Marking } from "./marking";

/** The article on the screen, spoken to in offsets of its text (UTF-16 code units, ends exclusive). */
export type ArticleEditor = {
  element: HTMLElement;
  draw: (marking: Marking) => void;
  /** What is selected; start equals end where only the caret stands. */
  selection: () => TextRange;
  select: (range: TextRange) => void;
  focus: () => void;
  /** Where a stretch stands in the window, a rectangle for each of its lines. */
  rectsOf: (range: TextRange) => DOMRect[];
  /** The stretch as the browser's own range, for highlights. */
  domRange: (range: TextRange) => Range;
  close: () => void;
};

export type ArticleEditorEvents = {
  /** The selection or the caret moved, by keyboard or while the pointer drags. */
  onSelect: (range: TextRange) => void;
  /** The pointer let go of a selection. `isExact`: Alt was held, so it must not snap to words. */
  onRelease: (isExact: boolean) => void;
  /** The pointer pressed one place, without selecting: the offset of the character there. */
  onPress: (offset: Utf16Offset) => void;
};
