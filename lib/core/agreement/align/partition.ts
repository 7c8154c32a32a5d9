import { sharedLength } from "../spans/stretch";
import type { PlacedUnit } from "./alike-pairs";

/** A partition of units into clusters that only grows coarser: for each unit, the cluster it is in. */
export type Partition = Map<PlacedUnit, PlacedUnit[]>;

export const singles = (units: readonly PlacedUnit[]): Partition =>
  new Map(units.map((unit) => [unit, [unit]]));

export const clustersOf = (partition: Partition): PlacedUnit[][] => [...new Set(partition.values())];

export const joinClusters = (partition: Partition, a: PlacedUnit, b: PlacedUnit) => {
  const [target, source] = [partition.get(a), partition.get(b)];
  if (!target || !source || target === source) return;
  target.push(...source);
  for (const unit of source) partition.set(unit, target);
};

export const shareLayer = (partition: Partition, a: PlacedUnit, b: PlacedUnit): boolean => {
  const layers = new Set(partition.get(b)?.map(({ layer }) => layer));
  return partition.get(a)?.some(({ layer }) => layers.has(layer)) ?? false;
};

/** Whether the cluster lies mostly inside `whole`, a unit of another cluster and of none of its own layers. */
export const isSplitOf = (partition: Partition, cluster: readonly PlacedUnit[], whole: PlacedUnit): boolean =>
  partition.get(whole) !== cluster &&
  cluster.every((unit) => unit.layer !== whole.layer && isMostlyIn(unit, whole));

/** Whether half of the characters of `part` or more are in `whole`, under the same label. */
export const isMostlyIn = (part: PlacedUnit, whole: PlacedUnit): boolean =>
  part.labelId === whole.labelId && 2 * sharedLength(part.stretches, whole.stretches) >= part.length;
