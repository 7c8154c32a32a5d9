import type { Judgement, Relation } from "../annotation/article-document";
import { locate, locateAll } from "./locate";
import { readers, type Finding, type Reader, type SampleArticle } from "./sample-article";
import type { SampleLayer } from "./sample-layer";

/** How sure each reader is where a finding doesn't say; the third never fills it in. */
const usualConfidence: Readonly<Record<Reader, number | null>> = { a: 3, b: 2, c: null };

/** The layer of one sample annotator: findings resolved to parts of the text, in text order. */
export function layerOfReader(article: SampleArticle, reader: Reader, pseudonym: string): SampleLayer {
  const entities = entitiesOf(article);
  const annotations = article.findings
    .flatMap((finding) => annotationOf(article, finding, reader, entities) ?? [])
    .sort((one, other) => (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0))
    .map((annotation, at) => ({ id: `annotation-${at + 1}`, ...annotation }));
  return {
    fileName: article.fileName,
    pseudonym,
    entities,
    annotations,
    relations: relationsOf(article, { entities, annotations }),
    judgements: judgementsOf(article, reader),
    flags: article.discuss?.reader === reader ? [{ kind: "discuss", note: article.discuss.note }] : [],
    isSubmitted: article.unsubmitted !== reader,
  };
}

function entitiesOf({ entities, text }: SampleArticle): SampleLayer["entities"] {
  return entities.map(({ name, mentions }, at) => ({
    id: `entity-${at + 1}`,
    name,
    mentions: mentions.map((quote, place) => ({
      id: `mention-${at + 1}-${place + 1}`,
      part: locate(text, quote),
    })),
  }));
}

function annotationOf(
  { text }: SampleArticle,
  { readers: differences = {}, ...common }: Finding,
  reader: Reader,
  entities: SampleLayer["entities"],
): Omit<SampleLayer["annotations"][number], "id"> | null {
  const own = differences[reader];
  if (own === null) return null;
  // Other words stand where they first occur, whatever occurrence the common words were.
  const merged = { ...common, ...(own?.quote === undefined ? {} : { occurrence: 1 }), ...own };
  const attributes = { voice: "narrator", ...merged.attributes };
  const target = entities.find(({ name }) => name === merged.attributes?.target)?.id;
  return {
    labelId: merged.labelId,
    parts: locateAll(text, [merged.quote].flat(), merged.occurrence),
    attributes: target === undefined ? attributes : { ...attributes, target },
    confidence: merged.confidence ?? usualConfidence[reader],
    note: merged.note ?? "",
  };
}

function relationsOf(
  { links }: SampleArticle,
  { entities, annotations }: Pick<SampleLayer, "entities" | "annotations">,
): Omit<Relation, "revision">[] {
  const mentions = entities.flatMap((entity) => entity.mentions);
  return links.flatMap(({ type, fromQuote, toMention }, at) => {
    const from = annotations.find(({ parts }) => parts.map(({ quote }) => quote).join(" ") === fromQuote);
    const to = mentions.find(({ part }) => part.quote === toMention);
    return from && to ? [{ id: `relation-${at + 1}`, type, fromId: from.id, toId: to.id }] : [];
  });
}

function judgementsOf({ judgements }: SampleArticle, reader: Reader): Judgement[] {
  return Object.entries(judgements).flatMap(([judgementId, answers]) => {
    const value = answers[readers.indexOf(reader)] ?? null;
    return value === null ? [] : [{ judgementId, value }];
  });
}
