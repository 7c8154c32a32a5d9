import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { layerName } from "../layer-names";
import type { Carries } from "./carries";
import type { FitOptions } from "./fit-options";
import type { Loss, LossEffect, LossKind } from "./loss";

/** One article on its way into a format, and what it lost so far. */
export type Fitting = {
  original: ArticleDocument;
  carries: Carries;
  options: FitOptions;
  losses: Loss[];
};

/** Notes one loss for each of the items. */
export function lose(
  fitting: Fitting,
  layer: Layer | null,
  kind: LossKind,
  effect: LossEffect,
  items: readonly string[],
): void {
  const { original, losses } = fitting;
  const name = layer === null ? null : layerName(layer, original);
  losses.push(...items.map((what) => ({ kind, effect, articleId: original.id, layer: name, what })));
}
