"use client";

import { useState, type KeyboardEvent } from "react";
import { neighbour, paletteColumns } from "@/lib/browser/editor/palette-columns";
import { plainCharacter } from "@/lib/browser/keys/chord";
import type { Codebook } from "@/lib/core/codebook/codebook";

export type PaletteChoice = {
  codebook: Codebook;
  initialFilter: string;
  initialLabelId: string | null;
  onChoose: (labelId: string) => void;
  onClose: () => void;
  /** Another thing that may be done with the selected words, with its key. */
  extra?: { name: string; key: string; onChoose: () => void } | undefined;
};

/** Which label is in hand in the palette. Letters are labels' keys until a name is being typed. */
export function usePalette({
  codebook,
  initialFilter,
  initialLabelId,
  onChoose,
  onClose,
  extra,
}: PaletteChoice) {
  const [filter, setFilter] = useState(initialFilter);
  const [isFiltering, setFiltering] = useState(initialFilter !== "");
  const [chosenId, choose] = useState(initialLabelId);
  const columns = paletteColumns(codebook, filter);
  const shown = columns.flat().flatMap(({ labels }) => labels);
  const current = shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null;
  const moves = isFiltering ? ["ArrowUp", "ArrowDown"] : ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const character = isFiltering ? null : plainCharacter(event.nativeEvent);
    const byKey = codebook.labels.find(({ key }) => key !== null && key === character);
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && current) onChoose(current.id);
    else if (moves.includes(event.key))
      choose(neighbour(columns, current?.id ?? null, event.key)?.id ?? null);
    else if (byKey) onChoose(byKey.id);
    else if (!isFiltering && event.key === extra?.key) extra.onChoose();
    else if (!isFiltering && event.key === "/") setFiltering(true);
    else return;
    event.preventDefault();
  }

  function type(typed: string) {
    setFilter(typed);
    setFiltering(true);
  }

  return { filter, type, isFiltering, columns, current, choose, onKeyDown };
}
