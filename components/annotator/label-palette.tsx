"use client";

import { useId, useLayoutEffect, useRef } from "react";
import { Search } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";
import type { ArticleEditor } from "@/lib/browser/editor/article-editor";
import type { TextRange } from "@/lib/core/annotation/layer-document";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { PaletteList } from "./palette-list";
import { placePalette } from "./place-palette";
import { scrollerOf } from "./reveal";
import { usePalette, type PaletteChoice } from "./use-palette";

type LabelPaletteProps = PaletteChoice & {
  title: string;
  editor: ArticleEditor;
  /** The words that get the label, for the place of the palette. */
  range: TextRange;
  lookOf: (labelId: string) => LabelLook;
};

/** Labels to choose from, at the words they are for: by a label's key, by typing its name, or by pointer. */
export function LabelPalette(props: LabelPaletteProps) {
  const { title, editor, range, lookOf, onChoose, onClose, extra } = props;
  const { filter, type, isFiltering, columns, current, choose, onKeyDown } = usePalette(props);
  const palette = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const [element, scroller] = [palette.current, scrollerOf(editor)];
    const sheet = element?.parentElement;
    if (sheet && scroller) placePalette(element, sheet, scroller, editor.rectsOf(range));
    input.current?.focus({ preventScroll: true });
  }, [editor, range]);

  return (
    <div
      ref={palette}
      role="dialog"
      aria-label={title}
      className="absolute z-10 w-[556px] max-w-[calc(100%-32px)] overflow-hidden rounded-float border border-rule bg-paper font-sans text-13 shadow-float"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <div className="flex h-9 items-center gap-2 border-b border-rule px-3.5 text-grey">
        <Search size={16} strokeWidth={1.25} aria-hidden />
        <input
          ref={input}
          role="combobox"
          aria-label={title}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          className="min-w-0 flex-1 bg-transparent text-ink caret-accent outline-none"
          placeholder={isFiltering ? "Type a label’s name" : "Press a label’s key, or / to type its name"}
          value={filter}
          onKeyDown={onKeyDown}
          onChange={(event) => type(event.target.value)}
        />
        <span className="text-12 whitespace-nowrap">
          <Kbd>Enter</Kbd> apply
        </span>
      </div>
      <PaletteList
        id={id}
        columns={columns}
        currentId={current?.id ?? null}
        lookOf={lookOf}
        onHover={choose}
        onChoose={onChoose}
      />
      {extra ? (
        <button
          type="button"
          className="flex h-8 w-full items-center justify-between gap-3 border-t border-rule px-3.5 hover:bg-accent-tint"
          onMouseDown={(event) => event.preventDefault()}
          onClick={extra.onChoose}
        >
          <span className="truncate">{extra.name}</span>
          <Kbd>{extra.key}</Kbd>
        </button>
      ) : null}
    </div>
  );
}
