"use client";

import { useCallback, useMemo, useState } from "react";
import { useRouter } from "next/navigation";
import type { ArticleEditor } from "@/lib/browser/editor/article-editor";
import { spanFacts, type SpanFacts } from "@/lib/browser/editor/span-facts";
import type { LayerSession } from "@/lib/browser/layer/layer-session";
import type { Annotation } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Codebook, Label } from "@/lib/core/codebook/codebook";
import { labelLooks, type LabelLook } from "@/lib/core/codebook/label-look";
import { paragraphs, type Paragraph } from "@/lib/core/text/paragraphs";
import type { AnnotateView } from "./annotate-view";
import { initialState, type AnnotatorState } from "./annotator-state";

/** The screen at one moment: what is shown, what is in hand, and the ways to change both. */
export type Annotator = AnnotatorState & {
  view: AnnotateView;
  session: LayerSession;
  document: LayerDocument;
  codebook: Codebook;
  lines: readonly Paragraph[];
  /** My spans in text order. */
  facts: readonly SpanFacts[];
  active: Annotation | null;
  isReadOnly: boolean;
  editor: ArticleEditor | null;
  setEditor: (editor: ArticleEditor | null) => void;
  labelOf: (labelId: string) => Label | undefined;
  lookOf: (labelId: string) => LabelLook;
  patch: (change: Partial<AnnotatorState>) => void;
  /** What the live region says; the number tells equal messages apart. */
  message: { text: string; number: number };
  say: (text: string) => void;
  visit: (path: string) => void;
};

const anyLook: LabelLook = { group: 1, variant: 1 };

export function useAnnotator(view: AnnotateView, session: LayerSession): Annotator {
  const router = useRouter();
  const [state, setState] = useState<AnnotatorState>(initialState);
  const [editor, setEditor] = useState<ArticleEditor | null>(null);
  const [message, setMessage] = useState({ text: "", number: 0 });
  const { document } = session;
  const { text, codebook, layer } = document;
  const lines = useMemo(() => paragraphs(text), [text]);
  const facts = useMemo(() => spanFacts(layer.annotations, lines), [layer.annotations, lines]);
  const looks = useMemo(() => labelLooks(codebook), [codebook]);
  const labels = useMemo(() => new Map(codebook.labels.map((label) => [label.id, label])), [codebook]);
  const labelOf = useCallback((labelId: string) => labels.get(labelId), [labels]);
  const lookOf = useCallback((labelId: string) => looks.get(labelId) ?? anyLook, [looks]);
  return {
    ...state,
    view,
    session,
    document,
    codebook,
    lines,
    facts,
    active: layer.annotations.find(({ id }) => id === state.activeId) ?? null,
    isReadOnly: layer.submission !== null,
    editor,
    setEditor,
    labelOf,
    lookOf,
    patch: (change) => setState((now) => ({ ...now, ...change })),
    message,
    say: (text) => setMessage(({ number }) => ({ text, number: number + 1 })),
    visit: (path) => router.push(path as Parameters<typeof router.push>[0]),
  };
}
