import type { Annotation, ArticleDocument, Layer } from "../../annotation/article-document";
import { allMetadata } from "../fit/all-metadata";
import { spansOnly, type Carries } from "../fit/carries";
import { fitFor, fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { penFor, type Pen } from "../layer-writing";
import { recordOf } from "../metadata-of";
import { textTokens, tokenFrom, type TextToken } from "../tokens";

export const prodigyCarries: Carries = {
  ...spansOnly,
  attributes: "typed",
  confidence: true,
  notes: true,
  origin: true,
  relations: true,
  annotators: "one file",
  metadata: allMetadata,
};

export const fitProdigy = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, prodigyCarries, options);

/** A span as Prodigy has it; `token_end` is inclusive. What it doesn't know it passes on. */
function spanJson(annotation: Annotation, tokens: readonly TextToken[], pen: Pen) {
  const [first, last] = [annotation.parts[0], annotation.parts.at(-1)];
  if (!first || !last) return [];
  const { id, attributes, confidence, note, origin } = annotation;
  const tokenEnd = tokenFrom(tokens, last.end - 1);
  return [
    {
      start: pen.point(first.start),
      end: pen.point(last.end),
      token_start: tokenFrom(tokens, first.start),
      token_end: Math.min(tokenEnd, Math.max(0, tokens.length - 1)),
      label: pen.tag(annotation),
      text: annotation.parts.map(({ quote }) => quote).join(""),
      id,
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
      ...(confidence === null ? {} : { confidence }),
      ...(note === "" ? {} : { note }),
      ...(origin === "import" ? {} : { origin }),
    },
  ];
}

function lineJson(document: ArticleDocument, layer: Layer, tokens: readonly TextToken[], pen: Pen) {
  const spans = layer.annotations.flatMap((annotation) => spanJson(annotation, tokens, pen));
  const spanOf = new Map(spans.map((span) => [span.id, span]));
  const name = layerName(layer, document);
  return {
    text: document.text,
    meta: { article_id: document.id, ...recordOf(document.metadata) },
    spans,
    relations: layer.relations.flatMap(({ type, fromId, toId }) => {
      const [head, child] = [spanOf.get(fromId), spanOf.get(toId)];
      if (!head || !child) return [];
      return [
        { head: head.token_end, child: child.token_end, head_span: head, child_span: child, label: type },
      ];
    }),
    answer: "accept",
    _annotator_id: name,
    _session_id: name,
  };
}

/** The tokens of the text, made once for all layers. */
const tokensJson = (text: string, tokens: readonly TextToken[], pen: Pen) =>
  tokens.map(({ start, end }, id) => ({
    text: text.slice(start, end),
    start: pen.point(start),
    end: pen.point(end),
    id,
    ws: /^\s/.test(text.slice(end, end + 1)),
  }));

/** Writes Prodigy's and spaCy's JSON Lines: a line for each article and layer, with tokens of our own. */
export function prodigyWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitProdigy(document, settings),
    (document) => {
      const pen = penFor(document, settings.scheme);
      const tokens = textTokens(document.text);
      const shown = tokensJson(document.text, tokens, pen);
      return document.layers.map((layer) => {
        const { text, meta, ...rest } = lineJson(document, layer, tokens, pen);
        return {
          file: "prodigy.jsonl",
          content: `${JSON.stringify({ text, meta, tokens: shown, ...rest })}\n`,
        };
      });
    },
  );
}
