"use client";

import { hull } from "@/lib/browser/editor/span-geometry";
import { quoted } from "./annotator-text";
import { LabelPalette } from "./label-palette";
import { addPart, labelSelection, relabel } from "./span-actions";
import type { Annotator } from "./use-annotator";

/** The palette where one is open: for selected words, or for the active span. */
export function ActivePalette({ annotator }: { annotator: Annotator }) {
  const { mode, active, editor, codebook, lookOf, handLabelId } = annotator;
  if (mode.kind !== "palette" || !editor) return null;
  const close = () => {
    annotator.patch({ mode: { kind: "reading" } });
    editor.focus();
  };
  const shared = { editor, codebook, lookOf, initialFilter: mode.filter, onClose: close };
  if (mode.purpose === "create")
    return (
      <LabelPalette
        {...shared}
        title="Label the selected words"
        range={mode.range}
        initialLabelId={handLabelId}
        onChoose={(labelId) => labelSelection(annotator, labelId)}
        extra={
          active
            ? {
                name: `Add to ${quoted(active.parts.map(({ quote }) => quote).join(" … "), 40)}`,
                key: "+",
                onChoose: () => addPart(annotator),
              }
            : undefined
        }
      />
    );
  const range = active && hull(active);
  if (!active || !range) return null;
  return (
    <LabelPalette
      {...shared}
      title="Give the active span another label"
      range={range}
      initialLabelId={active.labelId}
      onChoose={(labelId) => relabel(annotator, active, labelId)}
    />
  );
}
