import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { codePointIndex, type CodePointIndex } from "../../text/code-points";
import { codePointOf } from "../code-point-of";
import { fileStem } from "../file-stem";
import { tagOf } from "../fit/fit-labels";
import { fitFor, fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter, Chunk } from "../format";
import { layerName } from "../layer-names";
import { ptcCarries } from "./ptc-carries";

export const fitPtc = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, ptcCarries, options);

function labelRows(
  document: ArticleDocument,
  layer: Layer,
  index: CodePointIndex,
  scheme: string | null,
): string {
  const rows = layer.annotations.flatMap(({ labelId, parts }) =>
    parts.map(({ start, end }) => {
      const tag = tagOf(document.codebook, labelId, scheme) ?? labelId;
      return `${[document.id, tag, codePointOf(index, start), codePointOf(index, end)].join("\t")}\n`;
    }),
  );
  return rows.join("");
}

/**
 * Writes the files of the propaganda techniques corpus and SemEval-2020: `articles/article<id>.txt`, and for each
 * layer a folder with one label file an article, empty where it has no span, as the published ones are.
 */
export function ptcWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitPtc(document, settings),
    (document): Chunk[] => {
      const stem = `article${fileStem(document.id)}`;
      const index = codePointIndex(document.text);
      return [
        { file: `articles/${stem}.txt`, content: document.text },
        ...document.layers.map((layer) => ({
          file: `${fileStem(layerName(layer, document))}/${stem}.task-flc-tc.labels`,
          content: labelRows(document, layer, index, settings.scheme),
        })),
      ];
    },
  );
}
