"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { chordOf, plainCharacter } from "@/lib/browser/keys/chord";
import { annotatorKey } from "./annotator-keys";
import { commandOf, type KeyMap } from "./key-map";
import { screenKeys } from "@/components/shell/screen-keys";
import type { Annotator } from "./use-annotator";

const fields = "input, textarea, select, dialog, [role=dialog]";
const pressable = "button, a, summary, [role=listbox]";

/** Whether the key belongs to what has the focus: a field, a dialog, or a button that Enter presses. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(fields)) return true;
  return (event.key === "Enter" || event.key === " ") && target?.closest(pressable) != null;
}

/** Gives the page's key presses to the screen, before the editor or the browser acts on them. */
export function useAnnotatorKeys(annotator: Annotator, keyMap: KeyMap) {
  const isGoing = useRef(false);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    const wasGoing = isGoing.current;
    isGoing.current = false;
    if (belongsElsewhere(event)) return;
    const screen = wasGoing ? screenKeys[plainCharacter(event) ?? ""] : undefined;
    if (screen) annotator.visit(`/projects/${annotator.view.projectId}${screen.path}`);
    else if (!annotatorKey(annotator, event, keyMap)) {
      if (commandOf(keyMap, chordOf(event)) !== "go") return;
      isGoing.current = true;
    }
    event.preventDefault();
    event.stopPropagation();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
