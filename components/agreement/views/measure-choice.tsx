"use client";

import type { MeasureId } from "@/lib/core/agreement/report/measure";
import { useExplorer } from "../explorer-context";

type MeasureChoiceProps = { measures: readonly { id: MeasureId; name: string }[]; current: MeasureId };

/** Which measure the view shows. */
export function MeasureChoice({ measures, current }: MeasureChoiceProps) {
  const { address } = useExplorer();
  return (
    <label className="mb-2 flex w-fit items-center gap-2 text-12 text-grey">
      Measure
      <select
        value={current}
        onChange={(event) => address.go({ measure: event.target.value })}
        className="rounded-control border border-rule-strong bg-paper px-2 py-0.5 text-13 text-ink"
      >
        {measures.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
