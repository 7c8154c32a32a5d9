import "server-only";
import { can } from "@/lib/core/access/policy";
import type { ArticleResource } from "@/lib/core/access/resource";
import { isSourceHidden } from "@/lib/core/access/source-blind";
import type { Subject } from "@/lib/core/access/subject";
import type { AgreementArticle } from "@/lib/core/agreement/explore/agreement-data";
import type { Annotation, ArticleDocument, Layer, Metadata } from "@/lib/core/annotation/article-document";
import { annotationsOf } from "@/lib/core/formats/gold";
import { displayText } from "@/lib/core/text/mask";
import { sourceRanges } from "@/lib/core/text/source-ranges";
import { blindTitle } from "@/lib/data/assignments/blind-title";

/**
 * An article as one who may see its agreement may see it: annotators’ layers, and gold where that is open to them;
 * masked where they read source-blind. Notes, entities and links, which no number rests on, stay behind, and so do the
 * stored ids of layers and annotations, which tell when they were made.
 */
export function agreementArticle(
  { codebook, ...document }: ArticleDocument,
  subject: Subject,
  article: ArticleResource,
  number: number,
): AgreementArticle {
  const isHidden = isSourceHidden(subject, article);
  const { text } = displayText(document.text, isHidden ? sourceRanges(document.zones) : []);
  const seesGold = can(subject, "gold.read", article);
  const layers = document.layers
    .filter(({ kind }) => kind === "annotator" || (kind === "adjudicator" && seesGold))
    // Gold is what came of decisions: results, and readings that were left standing side by side.
    .map((layer) => ({
      ...layer,
      annotations: annotationsOf(layer, { ...document, codebook }).map(({ annotation }) => annotation),
    }));
  const headline = document.zones.filter(({ kind }) => kind === "headline");
  return {
    ...document,
    text,
    metadata: isHidden
      ? blind(document.metadata, blindTitle(text, headline, number))
      : { ...document.metadata, extra: {} },
    layers: layers.map((layer, index) => agreementLayer(layer, `${index + 1}`, text)),
    unknown: {},
  };
}

const blind = ({ language }: Metadata, title: string): Metadata => ({
  title,
  outlet: "",
  byline: "",
  publishedOn: "",
  url: "",
  language,
  extra: {},
});

const agreementLayer = (layer: Layer, id: string, text: string): Layer => ({
  ...layer,
  id,
  annotations: layer.annotations.map((one, index) => agreementAnnotation(one, `${id}.${index + 1}`, text)),
  entities: [],
  relations: [],
  flags: [],
  decisions: [],
  // Of the time, agreement needs the day.
  submission: layer.submission && {
    ...layer.submission,
    submittedAt: layer.submission.submittedAt.slice(0, 10),
  },
});

const agreementAnnotation = (annotation: Annotation, id: string, text: string): Annotation => ({
  ...annotation,
  id,
  note: "",
  parts: annotation.parts.map((part) => ({ ...part, quote: text.slice(part.start, part.end) })),
});
