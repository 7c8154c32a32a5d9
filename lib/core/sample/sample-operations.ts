import type { Change } from "../annotation/change";
import { layerChanges } from "../annotation/layer-changes";
import type { SampleLayer } from "./sample-layer";

/**
 * The changes by which a person would have made this layer, in an order that can be applied, with ids from `newId`
 * in the place of the sample's own.
 */
export function sampleOperations(layer: SampleLayer, newId: () => string): Change[] {
  const ids = new Map<string, string>();
  const idOf = (local: string): string => {
    const id = ids.get(local) ?? newId();
    ids.set(local, id);
    return id;
  };
  const annotations = layer.annotations.map((annotation) => ({ ...annotation, origin: "manual" as const }));
  return layerChanges({ ...layer, annotations }, idOf);
}
