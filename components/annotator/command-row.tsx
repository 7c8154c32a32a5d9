"use client";

import type { KeyboardEvent } from "react";
import { Kbd } from "@/components/ui/kbd";
import { chordKeys, chordOf } from "@/lib/browser/keys/chord";
import { commandNames } from "./key-names";
import type { Command } from "./key-map";

const isApple = () => typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

function Chord({ chord }: { chord: string }) {
  return (
    <span className="inline-flex gap-0.5">
      {chordKeys(chord, isApple()).map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}

type CommandRowProps = {
  command: Command;
  chords: readonly string[];
  isAsking: boolean;
  onAsk: (command: Command | null) => void;
  onChord: (chord: string) => void;
};

/** What a key does, the key, and a way to choose another: press the button, then the key. */
export function CommandRow({ command, chords, isAsking, onAsk, onChord }: CommandRowProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (!isAsking || ["Shift", "Control", "Alt", "Meta", "Tab"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== "Escape") onChord(chordOf(event.nativeEvent));
    onAsk(null);
  }
  return (
    <tr>
      <th scope="row" className="py-0.5 pr-4 text-start font-normal">
        {commandNames[command]}
      </th>
      <td className="py-0.5 pr-4">
        <span className="flex gap-2">
          {chords.length > 0 ? chords.map((chord) => <Chord key={chord} chord={chord} />) : "none"}
        </span>
      </td>
      <td className="py-0.5 text-end">
        <button
          type="button"
          className="min-h-6 text-12 text-grey hover:text-ink"
          aria-label={isAsking ? "Press a key, or Escape" : `Change the key: ${commandNames[command]}`}
          onClick={() => onAsk(isAsking ? null : command)}
          onKeyDown={onKeyDown}
          onBlur={() => onAsk(null)}
        >
          {isAsking ? "Press a key" : "Change"}
        </button>
      </td>
    </tr>
  );
}
