import type { Stretch } from "../spans/stretch";

/** What alignment needs of an annotation and of a layer; those of an article document have it. */
export type AlignableAnnotation = { id: string; labelId: string; parts: readonly Stretch[] };
export type AlignableLayer = {
  id: string;
  coder: { id: string };
  annotations: readonly AlignableAnnotation[];
};

/** One coder's part in a cluster: an annotation, or null where that coder marked nothing of the kind. */
export type ClusterMember = { layerId: string; coderId: string; annotationId: string | null };

/**
 * How the readers of a cluster differ; the first that applies, in this order: another label, one span against
 * several, nothing at all by somebody, other characters, not at all.
 */
export const clusterKinds = ["label", "split", "missed", "boundary", "agree"] as const;
export type ClusterKind = (typeof clusterKinds)[number];

/** Aligned annotations of several layers that speak of the same thing. Offsets are UTF-16 code units. */
export type Cluster = {
  kind: ClusterKind;
  /** All that applies, so that a view can ask for "boundary" among those also missed by somebody. */
  differs: { label: boolean; split: boolean; missed: boolean; boundary: boolean };
  /** From the first to the last character that a member marks. */
  start: number;
  end: number;
  /** Labels used, in order of first use by the members. */
  labelIds: readonly string[];
  /** At least one for each layer, in the order of the layers; more than one only where somebody split. */
  members: readonly ClusterMember[];
};
