"use client";

import { useMemo } from "react";
import { markingOf, planMarking } from "@/lib/browser/editor/marking-of";
import { zoneNames } from "./annotator-text";
import type { Annotator } from "./use-annotator";

/** What is drawn now: the spans as they are, or as the edges in hand would leave them. */
export function useMarking(annotator: Annotator) {
  const { document, lines, mode, lookOf, activeId } = annotator;
  const { annotations } = document.layer;
  const { text, zones, masked } = document;
  const edges = mode.kind === "edges" ? mode.parts : null;
  const selection = mode.kind === "palette" && mode.purpose === "create" ? mode.range : null;
  const movedId = edges && activeId;
  const plan = useMemo(() => {
    const moved = edges
      ? annotations.map((each) => (each.id === movedId ? { ...each, parts: edges } : each))
      : annotations;
    return planMarking({ text, lines, zones, zoneNames, masked, annotations: moved, lookOf, selection });
  }, [text, lines, zones, masked, annotations, lookOf, movedId, edges, selection]);
  return useMemo(() => markingOf(plan, activeId), [plan, activeId]);
}
