"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { X } from "lucide-react";
import type { Marking } from "@/lib/browser/editor/marking";
import { Kbd } from "@/components/ui/kbd";
import { reveal } from "./reveal";
import type { Annotator } from "./use-annotator";
import { useSearch } from "./use-search";

/** Words to look for in the article: Enter and Shift+Enter go through them, Escape closes with the caret there. */
export function SearchBar({ annotator, marking }: { annotator: Annotator; marking: Marking }) {
  const { editor, document, patch } = annotator;
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { matches, current } = useSearch(editor, document.text, query, at, marking);

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (editor && current) reveal(editor, current, document.text.length);
  }, [editor, current, document.text]);

  function close() {
    patch({ isSearching: false });
    if (current) editor?.select({ start: current.start, end: current.start });
    editor?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && matches.length > 0)
      setAt((at + (event.shiftKey ? -1 : 1) + matches.length) % matches.length);
    else return;
    event.preventDefault();
  }

  return (
    <search className="sticky top-3 z-10 mx-auto -mb-9 flex h-9 w-full max-w-[360px] items-center gap-2 rounded-float border border-rule bg-paper px-3 font-sans text-13 shadow-float">
      <input
        ref={input}
        aria-label="Search in the text"
        className="min-w-0 flex-1 bg-transparent outline-none"
        placeholder="Search in the text"
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <span role="status" className="text-12 whitespace-nowrap text-grey tabular-nums">
        {query.trim() === "" ? <Kbd>Enter</Kbd> : null}
        {query.trim() !== "" && matches.length === 0 ? "not found" : null}
        {matches.length > 0 ? `${at + 1} of ${matches.length}` : null}
      </span>
      <button
        type="button"
        className="rounded-control p-1 text-grey hover:text-ink"
        aria-label="Close the search"
        onClick={close}
      >
        <X size={14} strokeWidth={1.25} aria-hidden />
      </button>
    </search>
  );
}
