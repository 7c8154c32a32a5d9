import { clusterKinds, type ClusterKind } from "../agreement/align/cluster";
import type { AdjudicationCase } from "./adjudication-case";

export type KindProgress = { kind: ClusterKind; decided: number; total: number };

/** How many cases of each kind of disagreement are decided. */
export function progressByKind(cases: readonly AdjudicationCase[]): KindProgress[] {
  return clusterKinds.map((kind) => {
    const own = cases.filter((one) => one.kind === kind);
    return { kind, decided: own.filter(({ state }) => state === "decided").length, total: own.length };
  });
}
