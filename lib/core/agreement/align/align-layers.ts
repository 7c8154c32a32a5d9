import { lengthOf, mergeStretches, type Stretch } from "../spans/stretch";
import { compareUnits } from "../spans/unit";
import { alikePairs, type AlikePair, type PlacedUnit } from "./alike-pairs";
import type { AlignableAnnotation, AlignableLayer, Cluster } from "./cluster";
import { describeCluster } from "./describe-cluster";
import {
  clustersOf,
  isMostlyIn,
  isSplitOf,
  joinClusters,
  shareLayer,
  singles,
  type Partition,
} from "./partition";

export type AlignmentOptions = {
  /**
   * How much two spans with different labels must overlap (Dice, 0..1) to be one thing named differently.
   * Spans with the same label are aligned when they share a character.
   */
  leastOverlapAcrossLabels: number;
};

const defaults: AlignmentOptions = { leastOverlapAcrossLabels: 0.5 };

/**
 * Aligns the annotations of two or more layers of one article into clusters, in text order. Every annotation with
 * a stretch of text is in exactly one cluster; the order in which annotations come doesn't matter.
 *
 * Pairs of overlapping annotations of different layers are taken from the most alike to the least (same label
 * before other labels, then by Dice overlap, then by place in the text); a pair joins its two clusters unless
 * they hold a layer in common. Then a cluster whose annotations lie mostly inside one annotation of the same
 * label in another cluster joins that one: somebody split what another took as one. Adjudication shows
 * clusters but never stores them, so this rule may change.
 */
export const alignLayers = (
  layers: readonly AlignableLayer[],
  options: Partial<AlignmentOptions> = {},
): Cluster[] => {
  const units = placedUnits(layers);
  const pairs = alikePairs(units, { ...defaults, ...options }.leastOverlapAcrossLabels);
  const partition = singles(units);
  for (const { a, b } of pairs) if (!shareLayer(partition, a, b)) joinClusters(partition, a, b);
  joinSplits(partition, pairs);
  return clustersOf(partition)
    .map((cluster) => describeCluster(cluster.toSorted(byLayer), layers))
    .sort((x, y) => x.start - y.start || x.end - y.end);
};

const byLayer = (x: PlacedUnit, y: PlacedUnit) => x.layer - y.layer || compareUnits(x, y);

const placedUnits = (layers: readonly AlignableLayer[]): PlacedUnit[] =>
  layers
    .flatMap(({ annotations }, layer) => annotations.map((annotation) => placed(annotation, layer)))
    .filter(({ length }) => length > 0)
    .sort((x, y) => compareUnits(x, y) || x.layer - y.layer);

const placed = ({ id, labelId, parts }: AlignableAnnotation, layer: number): PlacedUnit => {
  const stretches: Stretch[] = mergeStretches(parts.filter(({ start, end }) => start < end));
  return { id, labelId, stretches, layer, length: lengthOf(stretches) };
};

/** The smallest clusters first, each joins the cluster of the whole that it is a part of, if there is one. */
const joinSplits = (partition: Partition, pairs: readonly AlikePair[]) => {
  const wholesOf = new Map<PlacedUnit, PlacedUnit[]>();
  const note = (part: PlacedUnit, whole: PlacedUnit) => {
    if (!isMostlyIn(part, whole)) return;
    const known = wholesOf.get(part);
    if (known) known.push(whole);
    else wholesOf.set(part, [whole]);
  };
  for (const { a, b, isSameLabel } of pairs) {
    if (!isSameLabel) continue;
    note(a, b);
    note(b, a);
  }
  const sizeOf = (cluster: readonly PlacedUnit[]) => cluster.reduce((sum, { length }) => sum + length, 0);
  for (const cluster of clustersOf(partition).toSorted((x, y) => sizeOf(x) - sizeOf(y))) {
    const [first] = cluster;
    const whole = first && wholesOf.get(first)?.find((one) => isSplitOf(partition, cluster, one));
    if (first && whole) joinClusters(partition, whole, first);
  }
};
