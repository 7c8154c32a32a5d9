import type { Measurement } from "@/lib/core/agreement/measurement";

const steps = ["bg-heat-0", "bg-heat-1", "bg-heat-2", "bg-heat-3", "bg-heat-4"] as const;

/** The background of a share from 0 to 1, in five steps. */
export const heatStep = (share: number): string =>
  steps[Math.min(steps.length - 1, Math.max(0, Math.floor(share * steps.length)))] ?? "";

/** The background of a coefficient; none where there is no value. */
export const heatClass = (measurement: Measurement): string =>
  measurement.kind === "value" ? heatStep(measurement.value) : "";
