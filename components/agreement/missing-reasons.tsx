"use client";

import { findValue } from "@/lib/core/agreement/explore/find-value";
import { measures, type MeasureId } from "@/lib/core/agreement/report/measure";
import { reasonInWords } from "@/lib/core/agreement/undefined-reason";
import { useExplorer } from "./explorer-context";

const headline: readonly MeasureId[] = ["gamma", "gamma-position", "gamma-cat", "f1-overlap", "f1-exact"];

/** Why a number of the headline is not there, or has no interval; nothing where all are. */
export function MissingReasons() {
  const { found } = useExplorer();
  if (!found.hasGamma) return null;
  const values = headline.flatMap((measure) => findValue(found.report?.values, measure) ?? []);
  const missing = values.flatMap(({ measure, value }) =>
    value.kind === "undefined"
      ? [`${measures.get(measure)?.name ?? measure}: ${reasonInWords(value.reason)}`]
      : [],
  );
  const intervals = values.flatMap(({ value, interval }) =>
    value.kind === "value" && interval.kind === "undefined" ? [reasonInWords(interval.reason)] : [],
  );
  return [...missing, ...new Set(intervals)].map((reason) => (
    <p key={reason} className="mt-1 text-12 text-grey">
      {reason}
    </p>
  ));
}
