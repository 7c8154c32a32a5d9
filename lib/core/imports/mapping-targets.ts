import type { CoderTarget, ImportMapping } from "./import-mapping";

/** A coder's target as it lets layers in. */
export type LayerTarget = CoderTarget & { as: Exclude<CoderTarget["as"], "leave out"> };

const letsIn = (target: CoderTarget | undefined): target is LayerTarget =>
  target !== undefined && target.as !== "leave out";

/** What the layers of a coder of the files become, and whose; null where they stay out. */
export function coderTargetOf({ coders }: Pick<ImportMapping, "coders">, key: string): LayerTarget | null {
  const target = Object.hasOwn(coders, key) ? coders[key] : undefined;
  return letsIn(target) ? target : null;
}

/** The id of the label that a label of the files becomes; null where its spans stay out. */
export function labelTargetOf({ labels }: Pick<ImportMapping, "labels">, labelId: string): string | null {
  const target = Object.hasOwn(labels, labelId) ? labels[labelId] : undefined;
  return typeof target === "object" ? target.to : target === "add" ? labelId : null;
}
