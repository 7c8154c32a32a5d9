"use client";

import { useRef, useState, type DragEvent } from "react";
import clsx from "clsx";
import { Button } from "@/components/ui/button";

/** Where files are dropped or chosen. Plain text, many at once. */
export function DropArea({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={clsx(
        "flex flex-col items-start gap-3 rounded-control border border-dashed px-6 py-8",
        isOver ? "border-accent bg-accent-tint" : "border-rule-strong",
      )}
    >
      <p className="font-serif text-15">Drop text files here</p>
      <p className="text-12 text-grey">
        Plain text (.txt), one article a file, UTF-8, up to 5 MB each. The text never changes after import.
      </p>
      <Button onClick={() => input.current?.click()}>Choose files</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".txt,.text,text/plain"
        aria-label="Article files"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
