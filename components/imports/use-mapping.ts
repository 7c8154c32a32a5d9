import { useCallback, useState } from "react";
import type { CoderTarget, ImportMapping, LabelTarget } from "@/lib/core/imports/import-mapping";
import type { DataSetSummary } from "@/lib/core/imports/data-set-summary";
import { suggestCoder, suggestLabel } from "@/lib/core/imports/suggest-mapping";
import type { ImportChoices } from "@/lib/data/imports/read-import-choices";

type Decisions = Pick<ImportMapping, "labels" | "coders" | "extras" | "areFinished">;

const nothing: Decisions = { labels: {}, coders: {}, extras: "leave out", areFinished: true };

/** What a person decides about labels and annotators, begun with what suggests itself. */
export function useMapping({ codebook, coders: known }: ImportChoices) {
  const [decisions, setDecisions] = useState(nothing);
  const suggest = useCallback(
    ({ labels, coders }: DataSetSummary) =>
      setDecisions((before) => ({
        ...before,
        labels: Object.fromEntries(labels.map((use) => [use.id, suggestLabel(use, codebook)])),
        coders: Object.fromEntries(coders.map((use) => [use.key, suggestCoder(use, known)])),
      })),
    [codebook, known],
  );
  return {
    decisions,
    suggest,
    setLabel: (id: string, target: LabelTarget) =>
      setDecisions((before) => ({ ...before, labels: { ...before.labels, [id]: target } })),
    setCoder: (key: string, target: CoderTarget) =>
      setDecisions((before) => ({ ...before, coders: { ...before.coders, [key]: target } })),
    set: (some: Partial<Decisions>) => setDecisions((before) => ({ ...before, ...some })),
  };
}
