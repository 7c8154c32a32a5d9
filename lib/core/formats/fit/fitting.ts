import type { Annotation, ArticleDocument, Layer } from "../../annotation/article-document";
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
  /** Entities by name in an annotation's values, where the format has no entities itself. */
  withEntityNames(annotation: Annotation): Annotation;
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
  for (const what of items) losses.push({ kind, effect, articleId: original.id, layer: name, what });
}
