import {
  layerKinds,
  type ArticleDocument,
  type Layer,
  type LayerKind,
  type Part,
} from "../../annotation/article-document";
import { err, ok } from "../../result";
import type { Utf16Offset } from "../../text/offsets";
import { withFileIds } from "../file-ids";
import type { ArticleWriter } from "../format";
import { annotationsOf, goldIds, type GoldAnnotation } from "../gold";
import { codePointIndex } from "../../text/code-points";
import { codePointOf } from "../code-point-of";
import { checkSpans } from "../span-check";
import { sha256OfText } from "../../text/sha256";
import { derivedId } from "../derived-id";
import { codebookJson } from "./codebook-json";
import { pointerStep } from "../json/json-pointer";
import { keptKeys } from "./unknown-keys";

export type SlantwiseOptions = {
  file: string;
  /** With a seed, articles get names derived from it, which give no stored id away; null keeps their ids. */
  articleIdSeed: string | null;
  /** Submissions carry the day only, unless the exact time is asked for. */
  hasExactTimes: boolean;
  /** Which kinds of layer are written; `adjudicator` is what the file calls gold. */
  layers: readonly LayerKind[];
};

const slantwiseDefaults: SlantwiseOptions = {
  file: "articles.jsonl",
  articleIdSeed: null,
  hasExactTimes: false,
  layers: layerKinds,
};

type Point = (offset: Utf16Offset) => number;

const layerName = (kind: LayerKind) => (kind === "adjudicator" ? "gold" : kind);

/** A second round is named; the first goes without saying. */
const whose = ({ kind, coder, round }: Layer) => ({
  layer: layerName(kind),
  annotator: coder.pseudonym,
  ...(round === 1 ? {} : { round }),
});

const spansJson = (parts: readonly Part[], point: Point) => ({
  spans: parts.map(({ start, end }) => [point(start), point(end)]),
  quote: parts.map(({ quote }) => quote),
});

function annotationJson({ annotation, provenance }: GoldAnnotation, layer: Layer, point: Point) {
  return {
    id: annotation.id,
    ...whose(layer),
    label: annotation.labelId,
    ...spansJson(annotation.parts, point),
    attributes: annotation.attributes,
    confidence: annotation.confidence,
    note: annotation.note,
    origin: annotation.origin,
    codebookVersion: annotation.codebookVersion,
    ...(provenance ? { provenance } : {}),
  };
}

const decisionsJson = (layer: Layer) =>
  layer.decisions.map((decision) => ({
    id: decision.id,
    annotator: layer.coder.pseudonym,
    ...(layer.round === 1 ? {} : { round: layer.round }),
    decision: decision.kind,
    reason: decision.reason,
    note: decision.note,
    from: decision.sources.map(({ annotationId }) => annotationId),
    gold: goldIds(decision),
  }));

function submissionsJson(layer: Layer, hasExactTimes: boolean) {
  if (layer.submission === null) return [];
  const { submittedAt, codebookVersion, zoneRevision } = layer.submission;
  const when = hasExactTimes ? submittedAt : submittedAt.slice(0, "2026-01-31".length);
  return [{ ...whose(layer), submittedAt: when, codebookVersion, zoneRevision }];
}

type Kept = ReturnType<typeof keptKeys>;

function articleJson({ text, metadata: known }: ArticleDocument, id: string, kept: Kept) {
  const { title, language, outlet, byline, publishedOn, url, extra } = known;
  const metadata = { outlet, byline, publishedOn, url, extra, ...kept("/article/metadata") };
  return {
    id,
    title,
    text,
    sha256: sha256OfText(text),
    language,
    metadata,
    ...kept("/article"),
  };
}

/** One article as the object of its line. `isCodebookKnown`: an earlier line of the file has it in full. */
function lineJson(document: ArticleDocument, options: SlantwiseOptions, isCodebookKnown: boolean) {
  const { codebook } = document;
  const kept = keptKeys(document.unknown);
  const index = codePointIndex(document.text);
  const point: Point = (offset) => codePointOf(index, offset);
  const layers = document.layers.filter(({ kind }) => options.layers.includes(kind));
  const id = options.articleIdSeed === null ? document.id : derivedId(options.articleIdSeed, document.id);
  return {
    schema: "slantwise/1",
    offsetUnit: "codepoint",
    article: articleJson(document, id, kept),
    zones: document.zones.map(({ kind, start, end }) => ({ kind, start: point(start), end: point(end) })),
    codebook: isCodebookKnown ? { id: codebook.id, version: codebook.version } : codebookJson(codebook),
    layers: layers.map((layer) => ({ ...whose(layer), coder: layer.coder.kind })),
    annotations: layers.flatMap((layer) =>
      annotationsOf(layer, document).map((item) => ({
        ...annotationJson(item, layer, point),
        ...kept(`/annotations/${pointerStep(item.annotation.id)}`),
      })),
    ),
    entities: layers.flatMap((layer) =>
      layer.entities.map(({ id: entityId, name, mentions }) => {
        const { spans, quote } = spansJson(
          mentions.map(({ part }) => part),
          point,
        );
        const more = kept(`/entities/${pointerStep(entityId)}`);
        return { id: entityId, ...whose(layer), name, mentions: spans, quote, ...more };
      }),
    ),
    relations: layers.flatMap((layer) =>
      layer.relations.map((relation) => ({
        id: relation.id,
        ...whose(layer),
        type: relation.type,
        from: relation.fromId,
        to: relation.toId,
      })),
    ),
    judgements: layers.flatMap((layer) =>
      layer.judgements.map(({ judgementId, value }) => ({ ...whose(layer), attribute: judgementId, value })),
    ),
    flags: layers.flatMap((layer) => layer.flags.map(({ kind, note }) => ({ ...whose(layer), kind, note }))),
    decisions: layers.flatMap(decisionsJson),
    submissions: layers.flatMap((layer) => submissionsJson(layer, options.hasExactTimes)),
    ...kept(""),
  };
}

/**
 * Writes `slantwise/1`: one JSON object a line, an article each, offsets in code points. The first line that uses
 * a version of a codebook carries it in full, later ones name it. Same articles in the same order, same bytes.
 * An article with a span whose slice differs from its quotation gives errors instead of a line.
 */
export function slantwiseWriter(options: Partial<SlantwiseOptions> = {}): ArticleWriter {
  const settings = { ...slantwiseDefaults, ...options };
  const written = new Map<string, string>();
  return {
    article(document) {
      const errors = checkSpans(document);
      if (errors.length > 0) return err(errors);
      const version = JSON.stringify([document.codebook.id, document.codebook.version]);
      const codebook = JSON.stringify(codebookJson(document.codebook));
      const line = lineJson(withFileIds(document), settings, written.get(version) === codebook);
      written.set(version, codebook);
      return ok([{ file: settings.file, content: `${JSON.stringify(line)}\n` }]);
    },
    end: () => [],
  };
}
