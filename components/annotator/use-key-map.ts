"use client";

import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod";
import { commands, defaultKeys, type Command, type KeyMap } from "./key-map";

const storageKey = "slantwise.keys.annotate";
const changed = "slantwise-keys";
const stored = z.partialRecord(z.enum(commands as [Command, ...Command[]]), z.array(z.string()));

let cache: { raw: string | null; keyMap: KeyMap } = { raw: null, keyMap: defaultKeys };

/** A store that is refused or holds something else means the usual keys. */
function read(): KeyMap {
  let raw: string | null = null;
  try {
    raw = localStorage.getItem(storageKey);
    if (raw !== cache.raw)
      cache = { raw, keyMap: { ...defaultKeys, ...stored.parse(JSON.parse(raw ?? "{}")) } };
  } catch {
    cache = { raw, keyMap: defaultKeys };
  }
  return cache.keyMap;
}

function subscribe(onChange: () => void) {
  window.addEventListener("storage", onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(changed, onChange);
  };
}

/** The person's keys on this browser, and how to change them; null brings the usual ones back. */
export function useKeyMap(): [KeyMap, (keyMap: KeyMap | null) => void] {
  const keyMap = useSyncExternalStore(subscribe, read, () => defaultKeys);
  const choose = useCallback((chosen: KeyMap | null) => {
    if (chosen) localStorage.setItem(storageKey, JSON.stringify(chosen));
    else localStorage.removeItem(storageKey);
    window.dispatchEvent(new Event(changed));
  }, []);
  return [keyMap, choose];
}
