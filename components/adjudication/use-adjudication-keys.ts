"use client";

import { useEffect, useEffectEvent, type RefObject } from "react";
import { moveEdge } from "@/lib/browser/editor/span-parts";
import type { LayerSession } from "@/lib/browser/layer/layer-session";
import type { DecisionKind } from "@/lib/core/annotation/article-document";
import { isCorrection, type AdjudicationState } from "./use-adjudication";

const kindKeys: Readonly<Record<string, DecisionKind>> = {
  a: "accept",
  d: "adjust",
  l: "relabel",
  r: "reject",
  p: "plural",
};

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");

/** Enter and space belong to whatever button has the focus. */
const isPressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("button, a, summary");

/** The keys of adjudication; none while somebody types in a field or a dialog is open. */
export function useAdjudicationKeys(
  state: AdjudicationState,
  session: LayerSession,
  labelSelect: RefObject<HTMLSelectElement | null>,
  isReadOnly: boolean,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && isPressable(event.target)) return;
    if (handle(event, state, session, labelSelect, isReadOnly)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function handle(
  event: KeyboardEvent,
  state: AdjudicationState,
  session: LayerSession,
  labelSelect: RefObject<HTMLSelectElement | null>,
  isReadOnly: boolean,
): boolean {
  const { key } = event;
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === "z") {
    if (event.shiftKey) session.redo();
    else session.undo();
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  if (key === "j" || key === "s") return done(() => state.go(1));
  if (key === "k") return done(() => state.go(-1));
  if (isReadOnly) return false;
  const kind = kindKeys[key];
  if (kind) {
    state.chooseKind(kind);
    if (kind === "relabel") requestAnimationFrame(() => labelSelect.current?.focus());
    return true;
  }
  if (/^[1-9]$/.test(key)) return done(() => state.chooseReader(Number(key)));
  if (key === "Enter") return done(state.record);
  if (key === "ArrowLeft" || key === "ArrowRight") return adjust(event, state, session);
  return false;
}

function done(work: () => void): true {
  work();
  return true;
}

function adjust(event: KeyboardEvent, state: AdjudicationState, session: LayerSession): boolean {
  const { pending } = state;
  if (!pending || !isCorrection(pending.kind)) return false;
  const parts = moveEdge(session.document.text, pending.parts, {
    edge: event.shiftKey ? "start" : "end",
    direction: event.key === "ArrowLeft" ? "left" : "right",
    unit: event.altKey ? "character" : "word",
  });
  state.patch({ parts });
  return true;
}
