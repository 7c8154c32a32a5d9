import { labelConfusion, type ConfusionCell } from "../align/label-confusion";
import type { AlignedCase } from "./aligned-case";

/** The confusion of labels over aligned spans, with what somebody missed; see `labelConfusion`. */
export const caseConfusion = (cases: readonly AlignedCase[]): ConfusionCell[] => {
  const clusters = cases.map(({ lanes }) => ({
    members: lanes.flatMap(({ coderId, units }) =>
      (units.length === 0 ? [null] : units).map((unit) => ({
        layerId: coderId,
        coderId,
        annotationId: unit?.id ?? null,
      })),
    ),
  }));
  return labelConfusion(
    clusters,
    cases.flatMap(({ lanes }) => lanes.flatMap(({ units }) => units)),
  );
};
