import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { allMetadata } from "../fit/all-metadata";
import { spansOnly, type Carries } from "../fit/carries";
import { valueAsText } from "../fit/fit-details";
import { fitFor, type WriteOptions } from "../fitted-writer";
import { ownValue } from "../../own-value";
import { layerName } from "../layer-names";
import { penFor, type Pen } from "../layer-writing";

export const huggingFaceCarries: Carries = {
  ...spansOnly,
  attributes: "text",
  confidence: true,
  notes: true,
  submissions: true,
  annotators: "one file",
  metadata: allMetadata,
};

export const fitHuggingFace = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, huggingFaceCarries, options);

export type DatasetSpan = {
  id: string;
  annotator: string;
  label: string;
  start: number;
  end: number;
  text: string;
  confidence: number | null;
  note: string;
  /** By name; every span of a file has the same names, with null where there is no answer. */
  attributes: Record<string, string | null>;
};

/** One article of a data set. Every row of a file has the same fields, as the loaders of data sets want. */
export type DatasetRow = {
  article_id: string;
  text: string;
  title: string;
  outlet: string;
  byline: string;
  published_on: string;
  url: string;
  language: string;
  extra: string;
  layers: { annotator: string; submitted_at: string | null }[];
  spans: DatasetSpan[];
};

function spansOf(layer: Layer, name: string, pen: Pen, attributeIds: readonly string[]): DatasetSpan[] {
  return layer.annotations.flatMap((annotation) =>
    annotation.parts.map(({ start, end, quote }) => ({
      id: annotation.id,
      annotator: name,
      label: pen.tag(annotation),
      start: pen.point(start),
      end: pen.point(end),
      text: quote,
      confidence: annotation.confidence,
      note: annotation.note,
      attributes: Object.fromEntries(
        attributeIds.map((id) => {
          const value = ownValue(annotation.attributes, id);
          return [id, value === undefined ? null : valueAsText(value)];
        }),
      ),
    })),
  );
}

/** The row of an article that was fitted to the format. */
export function datasetRow(document: ArticleDocument, scheme: string | null): DatasetRow {
  const pen = penFor(document, scheme);
  const { title, outlet, byline, publishedOn, url, language, extra } = document.metadata;
  const attributeIds = document.codebook.attributes.map(({ id }) => id).sort();
  return {
    article_id: document.id,
    text: document.text,
    title,
    outlet,
    byline,
    published_on: publishedOn,
    url,
    language,
    extra: Object.keys(extra).length === 0 ? "" : JSON.stringify(extra),
    layers: document.layers.map((layer) => ({
      annotator: layerName(layer, document),
      submitted_at: layer.submission?.submittedAt.slice(0, 10) ?? null,
    })),
    spans: document.layers.flatMap((layer) => spansOf(layer, layerName(layer, document), pen, attributeIds)),
  };
}
