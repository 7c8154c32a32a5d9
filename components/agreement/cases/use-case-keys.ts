"use client";

import { useEffect, useRef } from "react";
import { useExplorer } from "../explorer-context";
import { nothing } from "./selection";

const steps: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");

/** j and k go through the cases, arrows too once the focus is in the list; Enter opens the one in hand, Escape closes. */
export function useCaseKeys() {
  const { address } = useExplorer();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isField(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === "Escape") {
        address.go(nothing);
        return;
      }
      const items = [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement);
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const step = steps[event.key];
      const inHand = items[at];
      if (event.key === "Enter" && inHand === document.activeElement) inHand.querySelector("a")?.click();
      if (step === undefined || (event.key.startsWith("Arrow") && at < 0)) return;
      event.preventDefault();
      items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [address]);
  return list;
}
