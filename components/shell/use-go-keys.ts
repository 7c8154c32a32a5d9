"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { chordOf, plainCharacter } from "@/lib/browser/keys/chord";

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");

type GoKeys = {
  /** False where the screen reads letters itself. */
  readsLetters: boolean;
  onOpen: () => void;
  /** The letter after `g`; true where it led somewhere. */
  onLetter: (letter: string) => boolean;
};

/** Ctrl or Command and K opens the list of places; `g` and a letter goes to one. Heard before the screen's own keys. */
export function useGoKeys({ readsLetters, onOpen, onLetter }: GoKeys): void {
  const isGoing = useRef(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const wasGoing = isGoing.current;
    isGoing.current = false;
    if (chordOf(event) === "Mod+k") {
      event.preventDefault();
      onOpen();
      return;
    }
    if (!readsLetters || isField(event.target) || document.querySelector("dialog[open]")) return;
    const letter = plainCharacter(event);
    if (letter === null) return;
    if (wasGoing && onLetter(letter)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else isGoing.current = letter === "g";
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
