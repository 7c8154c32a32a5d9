"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { fixedKeys } from "./key-names";
import { CommandRow } from "./command-row";
import { commands, withKey, type Command, type KeyMap } from "./key-map";
import { screenKeys } from "@/components/shell/screen-keys";

type KeysDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  keyMap: KeyMap;
  onChoose: (keyMap: KeyMap | null) => void;
};

function KeyTable({ keyMap, onChoose }: Pick<KeysDialogProps, "keyMap" | "onChoose">) {
  const [asking, setAsking] = useState<Command | null>(null);
  return (
    <>
      <table className="w-full text-13">
        <caption className="sr-only">Keys of this screen</caption>
        <tbody>
          {commands.map((command) => (
            <CommandRow
              key={command}
              command={command}
              chords={keyMap[command]}
              isAsking={asking === command}
              onAsk={setAsking}
              onChord={(chord) => onChoose(withKey(keyMap, command, chord))}
            />
          ))}
        </tbody>
      </table>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-rule pt-4 text-12 text-grey">
        {fixedKeys.map(({ keys, does }) => (
          <div key={keys} className="contents">
            <dt className="text-ink">{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
        <dt className="text-ink">Screens</dt>
        <dd>
          {Object.entries(screenKeys)
            .map(([key, { name }]) => `${key} ${name}`)
            .join(", ")}
        </dd>
      </dl>
      <div className="mt-4 flex justify-end">
        <Button onClick={() => onChoose(null)}>Usual keys</Button>
      </div>
    </>
  );
}

/** Every key of the screen, and where to choose others. */
export function KeysDialog({ isOpen, onClose, ...table }: KeysDialogProps) {
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <KeyTable {...table} />
    </Dialog>
  );
}
