"use client";

import clsx from "clsx";
import { Button } from "@/components/ui/button";
import { Swatch } from "@/components/ui/swatch";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { labelLook } from "@/lib/core/codebook/label-look";

type LabelPickerProps = {
  codebook: Codebook;
  chosenId: string | null;
  /** Ids of labels that were refused. */
  refusedIds: readonly string[];
  onChoose: (labelId: string) => void;
  onAdd: () => void;
};

/** The labels of a draft; one is written at a time. */
export function LabelPicker({ codebook, chosenId, refusedIds, onChoose, onAdd }: LabelPickerProps) {
  return (
    <div>
      <ul aria-label="Labels" className="flex flex-col">
        {codebook.labels.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === chosenId ? "true" : undefined}
              onClick={() => onChoose(id)}
              className={clsx(
                "flex w-full items-center gap-2.5 rounded-control px-2 py-1 text-left",
                id === chosenId ? "bg-accent-tint" : "hover:bg-well",
              )}
            >
              <Swatch look={labelLook(codebook, id)} />
              <span className="flex-1">{name || "Unnamed"}</span>
              {refusedIds.includes(id) ? (
                <span className="text-12 font-medium text-problem">look here</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      <Button className="mt-3" onClick={onAdd}>
        Add a label
      </Button>
    </div>
  );
}
