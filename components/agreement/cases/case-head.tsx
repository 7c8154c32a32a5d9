"use client";

import { X } from "lucide-react";
import { Swatch } from "@/components/ui/swatch";
import { AddressLink } from "../address-link";
import { useExplorer } from "../explorer-context";
import { MeasurementText } from "../measurement-text";
import { ValueText } from "../value-text";
import { caseReaders, caseTitle } from "./case-title";
import { numberBehind } from "./number-behind";
import { nothing, type Selection } from "./selection";

/** What number the words stand behind. */
export function CaseHead({ selection }: { selection: Selection }) {
  const explorer = useExplorer();
  const { labelId } = selection;
  const known = numberBehind(selection, explorer.found);
  return (
    <div className="flex items-start justify-between gap-4 px-6 pt-6 text-grey">
      <div>
        <h2 className="flex items-center gap-2.5 font-serif text-20 font-semibold tracking-[-0.008em] text-ink">
          {labelId ? <Swatch look={explorer.lookOf(labelId)} /> : null}
          {caseTitle(selection, explorer)}
        </h2>
        <p className="text-13 tabular-nums">
          {caseReaders(selection, explorer)}
          {known ? (
            <>
              , {known.name}{" "}
              {known.interval ? (
                <ValueText value={known.value} interval={known.interval} />
              ) : (
                <MeasurementText measurement={known.value} />
              )}
            </>
          ) : null}
        </p>
      </div>
      <AddressLink change={nothing} className="rounded-control p-1 hover:text-ink">
        <X size={16} strokeWidth={1.25} aria-hidden />
        <span className="sr-only">Close</span>
      </AddressLink>
    </div>
  );
}
