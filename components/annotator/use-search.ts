"use client";

import { useEffect, useMemo } from "react";
import type { ArticleEditor } from "@/lib/browser/editor/article-editor";
import type { Marking } from "@/lib/browser/editor/marking";
import { findMatches } from "@/lib/browser/editor/find-matches";
import type { TextRange } from "@/lib/core/annotation/layer-document";

const names = ["search", "search-current"] as const;

/** Paints stretches without touching the text's elements. Browsers without highlights show the current hit only by scrolling to it. */
function paint(name: (typeof names)[number], ranges: readonly Range[]) {
  if (!("highlights" in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Where the text holds what is searched, painted anew whenever the text was drawn anew. */
export function useSearch(
  editor: ArticleEditor | null,
  text: string,
  query: string,
  at: number,
  marking: Marking,
) {
  const matches = useMemo(() => findMatches(text, query), [text, query]);
  const current: TextRange | null = matches[at] ?? null;

  useEffect(() => {
    if (!editor) return;
    paint("search", matches.filter((match) => match !== current).map(editor.domRange));
    paint("search-current", current ? [editor.domRange(current)] : []);
    return () => names.forEach((name) => paint(name, []));
  }, [editor, matches, current, marking]);

  return { matches, current };
}
