import { groupBy } from "../../group-by";
import { extentOf, positionKey } from "../spans/unit";
import type { PlacedUnit } from "./alike-pairs";
import { clusterKinds, type AlignableLayer, type Cluster, type ClusterMember } from "./cluster";

/** The cluster that these units form; they stand in the order of their layers, then in text order. */
export const describeCluster = (units: readonly PlacedUnit[], layers: readonly AlignableLayer[]): Cluster => {
  const ofLayer = groupBy(units, ({ layer }) => layer);
  const members = layers.flatMap(({ id, coder }, layer): ClusterMember[] => {
    const own = ofLayer.get(layer) ?? [];
    if (own.length === 0) return [{ layerId: id, coderId: coder.id, annotationId: null }];
    return own.map((unit) => ({ layerId: id, coderId: coder.id, annotationId: unit.id }));
  });
  const labelIds = [...new Set(units.map(({ labelId }) => labelId))];
  const differs = {
    label: labelIds.length > 1,
    split: [...ofLayer.values()].some(({ length }) => length > 1),
    missed: ofLayer.size < layers.length,
    boundary: new Set(units.map(positionKey)).size > 1,
  };
  return {
    kind: clusterKinds.find((kind) => kind === "agree" || differs[kind]) ?? "agree",
    differs,
    start: Math.min(...units.map((unit) => extentOf(unit).start)),
    end: Math.max(...units.map((unit) => extentOf(unit).end)),
    labelIds,
    members,
  };
};
