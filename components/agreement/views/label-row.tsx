"use client";

import clsx from "clsx";
import { Swatch } from "@/components/ui/swatch";
import type { LabelSummary } from "@/lib/core/agreement/agreement-summary";
import { findValue } from "@/lib/core/agreement/explore/find-value";
import { notDefined } from "@/lib/core/agreement/measurement";
import type { MeasureId } from "@/lib/core/agreement/report/measure";
import type { StudyValue } from "@/lib/core/agreement/report/study-values";
import { AddressLink } from "../address-link";
import { opening } from "../cases/selection";
import { useExplorer } from "../explorer-context";
import { heatClass } from "../heat-class";
import { MeasurementText } from "../measurement-text";
import { ValueText } from "../value-text";
import { ForestRow } from "./forest-row";
import { openRow } from "./open-row";

type LabelRowProps = {
  label: LabelSummary;
  measure: MeasureId;
  overall: StudyValue | undefined;
  pairs: readonly (readonly [string, string])[];
};

const noSpans = notDefined({ kind: "no_spans" });

export function LabelRow({ label, measure, overall, pairs }: LabelRowProps) {
  const { found, address, lookOf } = useExplorer();
  const scope = { labelId: label.id, coderIds: null };
  const known = findValue(found.report?.values, measure, scope) ?? { value: noSpans, interval: noSpans };
  const isOpen = address.parameters.get("label") === label.id;
  return (
    <tr
      onClick={openRow}
      className={clsx(
        "h-[29px] cursor-pointer hover:bg-desk",
        isOpen && "bg-desk shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <th scope="row" className="text-left font-normal whitespace-nowrap">
        <AddressLink
          change={opening({ label: label.id })}
          className={clsx("flex items-center gap-2.5 pl-2 hover:underline", isOpen && "font-medium")}
        >
          <Swatch look={lookOf(label.id)} />
          {label.name}
        </AddressLink>
      </th>
      <td className="px-2 text-right text-grey">{label.spans}</td>
      <td className="pl-4">
        <ForestRow {...known} overall={overall} look={lookOf(label.id)} />
      </td>
      <td className="px-3">
        <ValueText {...known} />
      </td>
      {pairs.map((coderIds) => (
        <td key={coderIds.join()} className="p-px">
          <LabelPairCell labelId={label.id} coderIds={coderIds} />
        </td>
      ))}
    </tr>
  );
}

function LabelPairCell({ labelId, coderIds }: { labelId: string; coderIds: readonly [string, string] }) {
  const { found } = useExplorer();
  const cell = found.labelPairs?.find(
    (one) => one.labelId === labelId && one.coderIds.join() === coderIds.join(),
  );
  if (!cell) return null;
  const shape = "block h-6 min-w-14 rounded-mark text-center text-12 leading-6";
  if (cell.value.kind === "undefined")
    return (
      <span className={shape}>
        <MeasurementText measurement={cell.value} />
      </span>
    );
  return (
    <AddressLink
      change={opening({ label: labelId, pair: coderIds.join() })}
      className={clsx(shape, heatClass(cell.value), "hover:outline-1 hover:outline-rule-strong")}
      title={`n = ${cell.value.n}`}
    >
      <MeasurementText measurement={cell.value} />
    </AddressLink>
  );
}
