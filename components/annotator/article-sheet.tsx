"use client";

import { useLayoutEffect } from "react";
import type { ArticleEditorEvents } from "@/lib/browser/editor/article-editor";
import { ActivePalette } from "./active-palette";
import { ArticleNotice } from "./article-notice";
import { ArticleText } from "./article-text";
import { KickLine } from "./kick-line";
import { SearchBar } from "./search-bar";
import { press } from "./span-navigation";
import { openPalette } from "./text-selection";
import type { Annotator } from "./use-annotator";
import { useMarking } from "./use-marking";

/** The middle of the screen: what kind of text this is, the text, and the palette at the words in hand. */
export function ArticleSheet({ annotator }: { annotator: Annotator }) {
  const { view, document, editor, setEditor, isReadOnly } = annotator;
  const marking = useMarking(annotator);
  useLayoutEffect(() => editor?.draw(marking), [editor, marking]);

  const events: ArticleEditorEvents = {
    onSelect: (range) =>
      annotator.patch({
        caret: range.end,
        ...(annotator.mode.kind === "palette" ? { mode: { kind: "reading" } } : {}),
      }),
    // A submitted article may still be selected, to copy from it.
    onRelease: (isExact) => {
      if (!isReadOnly) openPalette(annotator, isExact);
    },
    onPress: (offset) => press(annotator, offset),
  };

  return (
    <main data-scroller className="relative min-h-0 min-w-0 overflow-y-auto bg-paper">
      <h1 className="sr-only">Annotate: {view.title}</h1>
      {annotator.isSearching ? <SearchBar annotator={annotator} marking={marking} /> : null}
      <div className="@container relative px-12 pt-[22px]">
        <KickLine view={view} isSourceHidden={view.isSourceHidden && !isReadOnly} />
        <ArticleText
          key={document.text}
          text={document.text}
          language={view.language}
          lines={marking.lines}
          events={events}
          onOpen={setEditor}
        />
        <ActivePalette annotator={annotator} />
      </div>
      <ArticleNotice annotator={annotator} />
    </main>
  );
}
