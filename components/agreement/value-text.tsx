import type { GammaDetails } from "@/lib/core/agreement/gamma/gamma-row";
import type { Interval } from "@/lib/core/agreement/inference/interval";
import type { Measurement } from "@/lib/core/agreement/measurement";
import { reasonInWords } from "@/lib/core/agreement/undefined-reason";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { MeasurementText } from "./measurement-text";

export const intervalText = (interval: Interval): string =>
  interval.kind === "interval" ? `[${decimals(interval.low)}, ${decimals(interval.high)}]` : "";

const methods = { bootstrap: "bootstrap over", jackknife: "jackknife over" } as const;

/** What stands behind a number: how many, and how its interval came about, or why it has none. */
export function basisInWords(value: Measurement, interval: Interval): string {
  if (value.kind === "undefined") return reasonInWords(value.reason);
  const n = `n = ${Math.round(value.n).toLocaleString("en")}.`;
  if (interval.kind === "undefined") return `${n} No interval: ${reasonInWords(interval.reason)}`;
  const degenerate =
    interval.degenerate > 0 ? `, ${interval.degenerate} resamples without a value left out` : "";
  return `${n} 95 % interval, ${methods[interval.method]} ${interval.articles} articles${degenerate}.`;
}

type ValueTextProps = { value: Measurement; interval: Interval; gamma?: GammaDetails | null };

/** A value (≈ where it is certified within bounds only) with its interval in grey; what stands behind both is its title. */
export function ValueText({ value, interval, gamma = null }: ValueTextProps) {
  return (
    <span title={basisInWords(value, interval)} className="whitespace-nowrap">
      <span className="font-medium">
        {gamma?.bounds ? "≈ " : ""}
        <MeasurementText measurement={value} />
      </span>{" "}
      <span className="text-grey">{intervalText(interval)}</span>
    </span>
  );
}
