"use client";

import { Select } from "@/components/ui/select";
import type { Label } from "@/lib/core/codebook/codebook";
import type { LabelMoves } from "@/lib/core/codebook/label-moves";

type DroppedLabelListProps = {
  dropped: readonly Label[];
  /** The labels of the draft, of which one takes each place. */
  kept: readonly Label[];
  /** Spans that bear a label, by its id; unknown to those who annotate blind. */
  uses: Readonly<Record<string, number>> | null;
  moves: LabelMoves;
  onChange: (moves: LabelMoves) => void;
};

const spans = (count: number) => (count === 1 ? "1 span bears it" : `${count} spans bear it`);

/** What publishing would take away, and what becomes of the spans that bear it. */
export function DroppedLabelList({ dropped, kept, uses, moves, onChange }: DroppedLabelListProps) {
  return (
    <section aria-labelledby="dropped" className="flex flex-col gap-3">
      <h2 id="dropped" className="text-13 font-semibold">
        Dropped in this version
      </h2>
      {dropped.map(({ id, name }) => {
        const hint = uses
          ? spans(uses[id] ?? 0)
          : "Spans may bear it; you read blind and aren’t told how many";
        if (uses && !uses[id])
          return (
            <p key={id} className="text-13 text-grey">
              {name}: no span bears it.
            </p>
          );
        return (
          <Select
            key={id}
            label={`${name} becomes`}
            hint={`${hint}. Decided cases that rest on them are to be looked at again.`}
            value={moves[id] ?? ""}
            onChange={({ target }) => onChange({ ...moves, [id]: target.value })}
          >
            <option value="" disabled>
              Choose a label
            </option>
            {kept.map((label) => (
              <option key={label.id} value={label.id}>
                {label.name}
              </option>
            ))}
          </Select>
        );
      })}
    </section>
  );
}
