import type { Annotation } from "../../annotation/article-document";
import { compareText } from "../spans/unit";
import type { Cluster } from "./cluster";

/** How often a span of one label was aligned with one of another by another coder; null stands for "missed". */
export type ConfusionCell = { labelId: string; otherId: string | null; count: number };

/**
 * Confusion over aligned spans: for each cluster and each pair of its layers, in both directions, the labels they
 * gave, or that one of them marked nothing. Symmetric; agreement is the diagonal. `annotations` are all those of the
 * clusters.
 */
export const labelConfusion = (
  clusters: readonly Pick<Cluster, "members">[],
  annotations: readonly Pick<Annotation, "id" | "labelId">[],
): ConfusionCell[] => {
  const labelOf = new Map(annotations.map(({ id, labelId }) => [id, labelId]));
  const cells = new Map<string, ConfusionCell>();
  for (const { members } of clusters)
    for (const member of members)
      for (const other of members) {
        if (member.layerId === other.layerId || member.annotationId === null) continue;
        const labelId = labelOf.get(member.annotationId) ?? "";
        const otherId = other.annotationId === null ? null : (labelOf.get(other.annotationId) ?? "");
        const key = JSON.stringify([labelId, otherId]);
        const cell = cells.get(key) ?? { labelId, otherId, count: 0 };
        cell.count += 1;
        cells.set(key, cell);
      }
  return [...cells.values()].sort(
    (a, b) =>
      b.count - a.count || compareText(a.labelId, b.labelId) || compareText(a.otherId ?? "", b.otherId ?? ""),
  );
};
