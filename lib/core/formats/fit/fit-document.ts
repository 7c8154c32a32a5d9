import type { Annotation, ArticleDocument, Layer, Metadata } from "../../annotation/article-document";
import type { Carries } from "./carries";
import { entityNamer } from "./entity-names";
import type { FitOptions } from "./fit-options";
import type { MovePart } from "./fit-spans";
import { fitLayer } from "./fit-layer";
import { lose, type Fitting } from "./fitting";
import type { Loss } from "./loss";

const fieldNames = ["title", "outlet", "byline", "publishedOn", "url", "language"] as const;

function fitMetadata(fitting: Fitting): Metadata {
  const { metadata } = fitting.original;
  const { carries } = fitting;
  const lost = fieldNames.filter((name) => metadata[name] !== "" && !carries.metadata.includes(name));
  const extra = carries.metadata.includes("extra") ? [] : Object.keys(metadata.extra);
  lose(fitting, null, "metadata", "left out", [...lost, ...extra]);
  const field = (name: (typeof fieldNames)[number]) =>
    carries.metadata.includes(name) ? metadata[name] : "";
  return {
    title: field("title"),
    outlet: field("outlet"),
    byline: field("byline"),
    publishedOn: field("publishedOn"),
    url: field("url"),
    language: field("language"),
    extra: carries.metadata.includes("extra") ? metadata.extra : {},
  };
}

function fitReviewer(fitting: Fitting, layer: Layer): Layer {
  const isOnlyGold =
    layer.kind === "adjudicator" &&
    !fitting.carries.decisions &&
    fitting.original.layers.filter(({ kind }) => kind === "adjudicator").length === 1;
  if (!isOnlyGold) return layer;
  if (layer.coder.pseudonym !== "gold") {
    lose(fitting, layer, "reviewers' names", "left out", [layer.coder.pseudonym]);
  }
  return { ...layer, round: 1, coder: { ...layer.coder, id: "gold", pseudonym: "gold" } };
}

function fitLayers(fitting: Fitting, move: MovePart | null): Layer[] {
  const { carries, original } = fitting;
  return original.layers
    .map((layer) => fitReviewer(fitting, fitLayer(fitting, layer, move)))
    .filter(({ annotations }) => carries.emptyLayers || annotations.length > 0);
}

/**
 * The article as the format can hold it, and what it loses by that: writing it and reading it again gives exactly
 * this document. `document` has its file ids. `move` is for formats whose spans stand on tokens.
 */
export function fitDocument(
  document: ArticleDocument,
  carries: Carries,
  options: FitOptions,
  move: MovePart | null = null,
): { document: ArticleDocument; losses: Loss[] } {
  const withEntityNames = carries.entities ? (same: Annotation) => same : entityNamer(document);
  const fitting: Fitting = { original: document, carries, options, losses: [], withEntityNames };
  const layers = fitLayers(fitting, move);
  const isOneZone = document.zones.every(({ kind }) => kind === "body");
  if (!carries.zones && !isOneZone) {
    lose(
      fitting,
      null,
      "zones",
      "left out",
      document.zones.map(({ kind }) => kind),
    );
  }
  if (!carries.codebook) {
    lose(fitting, null, "fields of another format", "left out", Object.keys(document.unknown));
  }
  const fitted: ArticleDocument = {
    ...document,
    metadata: fitMetadata(fitting),
    zones: carries.zones ? document.zones : [],
    layers,
    unknown: carries.codebook ? document.unknown : {},
  };
  return { document: fitted, losses: fitting.losses };
}
