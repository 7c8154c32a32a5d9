"use client";

import { zoneNames } from "@/components/articles/zone-names";
import { asItIs, writeWhatIf, type WhatIf } from "@/lib/core/agreement/explore/what-if";
import { AddressLink } from "../address-link";
import { useExplorer, type Explorer } from "../explorer-context";
import { WhatIfForm } from "./what-if-form";

/** Conditions that the page can be read under: what they are now, how to change them, and the way back. */
export function WhatIfBar() {
  const explorer = useExplorer();
  const said = inWords(explorer.whatIf, explorer);
  return (
    <div className="mt-3 max-w-[76ch] text-12 leading-[18px]">
      {said.length > 0 ? (
        <p className="border-l-2 border-accent bg-accent-tint px-2.5 py-1 text-ink">
          <b className="font-semibold">What if</b> {said.join(", and ")}?{" "}
          <AddressLink change={writeWhatIf(asItIs)} className="text-accent underline">
            Back to how it is
          </AddressLink>
        </p>
      ) : null}
      <details className="mt-1">
        <summary className="w-fit text-accent">What if …</summary>
        <WhatIfForm />
      </details>
    </div>
  );
}

function inWords(
  { mergedLabelIds, withoutCoderIds, zoneKinds, hasSuggested }: WhatIf,
  explorer: Explorer,
): string[] {
  const names = mergedLabelIds.map(explorer.labelName);
  return [
    ...(names.length > 1 ? [`${names.join(" and ")} were one label`] : []),
    ...withoutCoderIds.map((id) => `${explorer.coderName(id)} had not taken part`),
    ...(zoneKinds === null
      ? []
      : [
          zoneKinds === "all"
            ? "all zones counted"
            : `only ${zoneKinds.map((kind) => zoneNames[kind].toLowerCase()).join(", ")} counted`,
        ]),
    ...(hasSuggested ? [] : ["suggested spans did not count"]),
  ];
}
