import type { MouseEvent } from "react";

/** A click anywhere in a row follows the link at its head; one on a link or button, or that marks text, is its own. */
export function openRow({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest("a, button")) return;
  if (getSelection()?.isCollapsed === false) return;
  currentTarget.querySelector("a")?.click();
}
