"use client";

import { X } from "lucide-react";
import { Swatch } from "@/components/ui/swatch";
import { findValue } from "@/lib/core/agreement/explore/find-value";
import { AddressLink } from "../address-link";
import { useExplorer, type Explorer } from "../explorer-context";
import { ValueText } from "../value-text";
import { nothing, type Selection } from "./selection";

/** What number the words stand behind. */
export function CaseHead({ selection }: { selection: Selection }) {
  const explorer = useExplorer();
  const { labelId, coderIds } = selection;
  const measure = coderIds ? "f1-overlap" : "gamma";
  const known =
    labelId && coderIds
      ? undefined
      : findValue(explorer.found.report?.values, measure, { labelId, coderIds });
  return (
    <div className="flex items-start justify-between gap-4 px-6 pt-6 text-grey">
      <div>
        <h2 className="flex items-center gap-2.5 font-serif text-20 font-semibold tracking-[-0.008em] text-ink">
          {labelId ? <Swatch look={explorer.lookOf(labelId)} /> : null}
          {titleOf(selection, explorer)}
        </h2>
        <p className="text-13 tabular-nums">
          {whose(selection, explorer)}
          {known && selection.group === null && selection.other === null ? (
            <>
              , {coderIds ? "span F1" : "γ"} <ValueText value={known.value} interval={known.interval} />
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

function titleOf({ labelId, other, group }: Selection, { labelName, found, data }: Explorer): string {
  if (labelId !== null && other !== null)
    return other === labelId
      ? `${labelName(labelId)}, agreed`
      : `${labelName(labelId)} against ${other === "none" ? "no span" : labelName(other)}`;
  if (labelId !== null) return labelName(labelId);
  if (group !== null) {
    const key = group.slice(group.indexOf(":") + 1);
    const named = Object.values(found.groups ?? {})
      .flat()
      .find((one) => one.key === key);
    return named?.name || data.articles.find(({ id }) => id === key)?.title || key || "Not named";
  }
  return "All spans";
}

function whose({ coderIds }: Selection, { coderName, found }: Explorer): string {
  if (coderIds) return `${coderName(coderIds[0])} and ${coderName(coderIds[1])}`;
  const count = found.summary?.coders.length ?? 0;
  return count === 2 ? "Both annotators" : `All ${count} annotators`;
}
