import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { codePointIndex } from "../../text/code-points";
import { codePointOf } from "../code-point-of";
import { fileStem } from "../file-stem";
import { allMetadata } from "../fit/all-metadata";
import { spansOnly, type Carries } from "../fit/carries";
import { tagOf } from "../fit/fit-labels";
import { fitFor, fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { recordOf } from "../metadata-of";

export const doccanoCarries: Carries = { ...spansOnly, relations: true, metadata: allMetadata };

export const fitDoccano = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, doccanoCarries, options);

function lineJson(document: ArticleDocument, layer: Layer, scheme: string | null) {
  const index = codePointIndex(document.text);
  const numbers = new Map(layer.annotations.map(({ id }, at) => [id, at + 1]));
  return {
    id: document.id,
    text: document.text,
    meta: recordOf(document.metadata),
    entities: layer.annotations.flatMap(({ id, labelId, parts }) =>
      parts.map(({ start, end }) => ({
        id: numbers.get(id),
        label: tagOf(document.codebook, labelId, scheme) ?? labelId,
        start_offset: codePointOf(index, start),
        end_offset: codePointOf(index, end),
      })),
    ),
    relations: layer.relations.map(({ type, fromId, toId }, at) => ({
      id: at + 1,
      from_id: numbers.get(fromId),
      to_id: numbers.get(toId),
      type,
    })),
    Comments: [],
  };
}

/** Writes doccano's JSON Lines with entities and relations: a file a layer, a line an article. */
export function doccanoWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitDoccano(document, settings),
    (document) =>
      document.layers.map((layer) => ({
        file: `${fileStem(layerName(layer, document))}.jsonl`,
        content: `${JSON.stringify(lineJson(document, layer, settings.scheme))}\n`,
      })),
  );
}
