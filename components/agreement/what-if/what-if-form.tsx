"use client";

import { useState, type SyntheticEvent } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { writeWhatIf, type WhatIf } from "@/lib/core/agreement/explore/what-if";
import { useExplorer } from "../explorer-context";

const zoneChoices = { project: null, body: ["body"], all: "all" } as const;
const zoneChoiceOf = ({ zoneKinds }: WhatIf) =>
  zoneKinds === null ? "project" : zoneKinds === "all" ? "all" : "body";
const isZoneChoice = (word: string): word is keyof typeof zoneChoices => Object.hasOwn(zoneChoices, word);

/** Two labels taken for one, an annotator left out, other zones, no suggested spans; kept in the address. */
export function WhatIfForm() {
  const { whatIf, address, data } = useExplorer();
  const [wanted, setWanted] = useState(whatIf);
  const [first = "", second = ""] = wanted.mergedLabelIds;
  const merge = (a: string, b: string) =>
    setWanted({ ...wanted, mergedLabelIds: [a, b].filter((id, at) => id !== "" || at === 0) });
  const labels = (
    <>
      <option value="">none</option>
      {data.codebook.labels.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
  function apply(event: SyntheticEvent) {
    event.preventDefault();
    const merged = first !== "" && second !== "" && first !== second ? [first, second] : [];
    address.go(writeWhatIf({ ...wanted, mergedLabelIds: merged }));
  }
  return (
    <form onSubmit={apply} className="mt-2 grid max-w-[560px] gap-x-4 gap-y-3 sm:grid-cols-2">
      <Select label="This label" value={first} onChange={({ target }) => merge(target.value, second)}>
        {labels}
      </Select>
      <Select
        label="and this label are one"
        value={second}
        onChange={({ target }) => merge(first, target.value)}
      >
        {labels}
      </Select>
      <Select
        label="Without annotator"
        value={wanted.withoutCoderIds[0] ?? ""}
        onChange={({ target }) =>
          setWanted({ ...wanted, withoutCoderIds: target.value === "" ? [] : [target.value] })
        }
      >
        <option value="">nobody left out</option>
        {data.coders.map(({ id, pseudonym }) => (
          <option key={id} value={id}>
            {pseudonym}
          </option>
        ))}
      </Select>
      <Select
        label="Text that counts"
        value={zoneChoiceOf(wanted)}
        onChange={({ target }) => {
          if (isZoneChoice(target.value)) setWanted({ ...wanted, zoneKinds: zoneChoices[target.value] });
        }}
      >
        <option value="project">as the project’s rules say</option>
        <option value="body">body only</option>
        <option value="all">all zones</option>
      </Select>
      <Checkbox
        label="Leave out spans that were suggested by a rule, a memory or a model"
        checked={!wanted.hasSuggested}
        onChange={({ target }) => setWanted({ ...wanted, hasSuggested: !target.checked })}
      />
      <div className="flex items-end justify-end">
        <Button type="submit" look="ink">
          Compute
        </Button>
      </div>
    </form>
  );
}
