"use client";

import { memo, useEffect, useLayoutEffect, useRef } from "react";
import type { ArticleEditor, ArticleEditorEvents } from "@/lib/browser/editor/article-editor";
import type { Marking } from "@/lib/browser/editor/marking";
import { openArticleEditor } from "@/lib/browser/editor/open-article-editor";
import { textDirection } from "./text-direction";

type ArticleTextProps = {
  text: string;
  language: string;
  /** How it is drawn before the editor takes over: only what lines carry. */
  lines: Marking["lines"];
  events: ArticleEditorEvents;
  onOpen: (editor: ArticleEditor | null) => void;
};

/** The text as the server sends it. The editor takes these elements over, so they are never rendered again. */
const StaticText = memo(
  function StaticText({ text, lines }: Pick<ArticleTextProps, "text" | "lines">) {
    return text.split("\n").map((line, at) => (
      <p key={at} {...attributesOf(lines[at])}>
        {line === "" ? <br /> : line}
      </p>
    ));
  },
  () => true,
);

const attributesOf = ({ class: className, ...others }: Readonly<Record<string, string>> = {}) => ({
  ...(className ? { className } : {}),
  ...others,
});

/** The article: readable at once, and with a caret as soon as the editor stands. */
export function ArticleText({ text, language, lines, events, onOpen }: ArticleTextProps) {
  const mount = useRef<HTMLDivElement>(null);
  const latest = useRef(events);
  useLayoutEffect(() => {
    latest.current = events;
  });

  useEffect(() => {
    if (!mount.current) return;
    const editor = openArticleEditor(mount.current, text, () => latest.current);
    onOpen(editor);
    return () => {
      onOpen(null);
      editor.close();
    };
  }, [text, onOpen]);

  return (
    <div
      ref={mount}
      className="article"
      data-testid="article-text"
      role="textbox"
      aria-multiline
      aria-readonly
      aria-label="Article text"
      inputMode="none"
      spellCheck={false}
      translate="no"
      dir={textDirection(language)}
      {...(language ? { lang: language } : {})}
      suppressHydrationWarning
    >
      <StaticText text={text} lines={lines} />
    </div>
  );
}
