const gap = 8;
const inset = 16;

/**
 * Moves the palette, a child of `sheet`, below the last line of what it labels, or above the first where there
 * is no room below in `scroller`; in neither case over the words. Positions are set on the element itself,
 * because the policy of the pages forbids style attributes.
 */
export function placePalette(
  palette: HTMLElement,
  sheet: HTMLElement,
  scroller: HTMLElement,
  rects: readonly DOMRect[],
) {
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const [frame, page] = [scroller.getBoundingClientRect(), sheet.getBoundingClientRect()];
  const { offsetHeight: height, offsetWidth: width } = palette;
  const isRoomBelow = last.bottom + gap + height <= frame.bottom - gap;
  const isRoomAbove = first.top - gap - height >= frame.top + gap;
  const top = !isRoomBelow && isRoomAbove ? first.top - gap - height : last.bottom + gap;
  const left = Math.min(first.left, frame.right - inset - width);
  palette.style.top = `${top - page.top}px`;
  palette.style.left = `${Math.max(left, frame.left + inset) - page.left}px`;
  if (!isRoomBelow && !isRoomAbove)
    scroller.scrollBy({ top: Math.min(top + height + inset - frame.bottom, first.top - frame.top - inset) });
}
