import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { spansOnly, type Carries } from "../fit/carries";
import { tagOf } from "../fit/fit-labels";
import { valueAsText } from "../fit/fit-details";
import { featureName } from "./feature-names";
import { fitFor, type Fitted, type WriteOptions } from "../fitted-writer";

export const casCarries: Carries = {
  ...spansOnly,
  offsetUnit: "UTF-16 units",
  attributes: "text",
  confidence: true,
  notes: true,
  origin: true,
  relations: true,
  metadata: ["title", "language"],
};

export const fitCas = (document: ArticleDocument, options: WriteOptions): Fitted =>
  fitFor(document, casCarries, options);

export type CasSpan = { id: string; begin: number; end: number; features: [string, string | number][] };

/** A fitted layer as feature structures: every span once, since none has several stretches. */
export function casSpans(document: ArticleDocument, layer: Layer, scheme: string | null): CasSpan[] {
  return layer.annotations.flatMap((annotation) =>
    annotation.parts.map(({ start, end }): CasSpan => {
      const { id, note, confidence, origin, attributes } = annotation;
      const features: [string, string | number][] = [
        ["label", tagOf(document.codebook, annotation.labelId, scheme) ?? annotation.labelId],
        ...Object.entries(attributes).map(([name, value]): [string, string] => [
          featureName(name),
          valueAsText(value),
        ]),
        ...(note === "" ? [] : [["note", note] satisfies [string, string]]),
        ...(confidence === null ? [] : [["confidence", confidence] satisfies [string, number]]),
        ...(origin === "import" ? [] : [["origin", origin] satisfies [string, string]]),
      ];
      return { id, begin: start, end, features };
    }),
  );
}

/** The names of all features that a file's spans may have: those of every question of the codebook, and ours. */
export const featureNames = (document: ArticleDocument): string[] => [
  "label",
  ...document.codebook.attributes.map(({ id }) => featureName(id)).sort(),
  "note",
  "confidence",
  "origin",
];
