"use client";

import { useRef, useState, type DragEvent } from "react";
import clsx from "clsx";
import { Button } from "@/components/ui/button";
import { chosenFiles, droppedFiles, isData, type NamedFile } from "@/lib/browser/imports/dropped-files";

type DataDropAreaProps = { onFiles: (files: NamedFile[]) => void; isDisabled: boolean };

/** Where files, folders or an archive are dropped or chosen. */
export function DataDropArea({ onFiles, isDisabled }: DataDropAreaProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const give = (found: readonly NamedFile[]) => {
    const data = found.filter(isData);
    if (data.length > 0) onFiles(data);
  };

  async function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    if (!isDisabled) give(await droppedFiles(event.dataTransfer));
  }

  const input = {
    type: "file",
    multiple: true,
    className: "sr-only",
    tabIndex: -1,
    disabled: isDisabled,
  } as const;
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => void drop(event)}
      className={clsx(
        "flex flex-col items-start gap-3 rounded-control border border-dashed px-6 py-6",
        isOver ? "border-accent bg-accent-tint" : "border-rule-strong",
      )}
    >
      <p className="font-serif text-15">Drop files, folders or a zip here</p>
      <p className="max-w-[62ch] text-12 text-grey">
        All files of one data set together: texts with their annotations. They are read on this computer
        first; before you confirm, only hashes of the texts are sent, to ask which the project holds.
      </p>
      <div className="flex gap-3">
        <Button disabled={isDisabled} onClick={() => files.current?.click()}>
          Choose files
        </Button>
        <Button disabled={isDisabled} onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
      </div>
      <input
        ref={files}
        {...input}
        aria-label="Data files"
        onChange={(event) => {
          give(chosenFiles(event.target.files ?? []));
          event.target.value = "";
        }}
      />
      <input
        ref={folder}
        {...input}
        aria-label="Data folder"
        {...{ webkitdirectory: "" }}
        onChange={(event) => {
          give(chosenFiles(event.target.files ?? []));
          event.target.value = "";
        }}
      />
    </div>
  );
}
