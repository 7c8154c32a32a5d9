import type { Annotation, Layer } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import { ownValue } from "../../own-value";
import { importedScheme } from "../codebook-of";
import { describeSpan } from "./fit-spans";
import { lose, type Fitting } from "./fitting";

/** The label's name in files: its tag in the scheme asked for, else the tag it came with, else its id. */
export function tagOf(codebook: Codebook, labelId: string, scheme: string | null): string | null {
  const mapsTo = codebook.labels.find(({ id }) => id === labelId)?.mapsTo ?? {};
  if (scheme !== null) return ownValue(mapsTo, scheme) ?? null;
  return ownValue(mapsTo, importedScheme) ?? labelId;
}

/** Drops the spans whose label has no tag in the scheme that was asked for. */
export function fitLabels(fitting: Fitting, layer: Layer, annotations: readonly Annotation[]): Annotation[] {
  const { options, original } = fitting;
  if (options.scheme === null) return [...annotations];
  const hasTag = ({ labelId }: Annotation) => tagOf(original.codebook, labelId, options.scheme) !== null;
  const without = annotations.filter((annotation) => !hasTag(annotation));
  lose(fitting, layer, "labels without a tag in the scheme", "dropped", without.map(describeSpan));
  return annotations.filter(hasTag);
}
