import type { Measurement } from "@/lib/core/agreement/measurement";
import { reasonInWords } from "@/lib/core/agreement/undefined-reason";
import { decimals } from "@/lib/core/agreement/words/decimals";

/** A coefficient, or a dash whose reason can be read by everyone. */
export function MeasurementText({ measurement }: { measurement: Measurement }) {
  if (measurement.kind === "value") return <>{decimals(measurement.value)}</>;
  const reason = reasonInWords(measurement.reason);
  return (
    <span title={reason} className="text-grey-2">
      <span aria-hidden>–</span>
      <span className="sr-only">not defined: {reason}</span>
    </span>
  );
}
