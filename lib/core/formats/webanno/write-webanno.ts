import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { relationType, spanType } from "../cas/cas-model";
import { casCarries, casSpans, featureNames } from "../cas/cas-writing";
import { fileStem } from "../file-stem";
import type { Carries } from "../fit/carries";
import { fitFor, fittedWriter, writeDefaults, type Fitted, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { escapeText } from "./escaping";
import { ontoTokens, tsvSentences, tsvText, type TsvSentence } from "./sentences";
import { cellsOf, featureCells, relationCells } from "./tsv-cells";
import { tsvRows, type PlacedRow } from "./tsv-rows";

export const webannoCarries: Carries = {
  ...casCarries,
  attributes: "filled text",
  anyEdges: false,
  exactText: false,
  metadata: [],
};

/** What is left of an article in rows of tokens: spans on them, and no white space before the first. */
export function fitWebanno(document: ArticleDocument, options: WriteOptions): Fitted {
  const { document: fitted, losses } = fitFor(document, webannoCarries, options, ontoTokens);
  const text = tsvText(fitted.text);
  const loss = {
    kind: "spacing of the text",
    effect: "changed",
    articleId: fitted.id,
    layer: null,
    what: "white space before the first word",
  } as const;
  return { document: { ...fitted, text }, losses: text === fitted.text ? losses : [loss, ...losses] };
}

const sentenceHead = (text: string, { start, end }: TsvSentence): string =>
  text
    .slice(start, end)
    .split("\n")
    .map((line) => `#Text=${escapeText(line)}\n`)
    .join("");

function layerTsv(document: ArticleDocument, layer: Layer, scheme: string | null): string {
  const { text } = document;
  const features = featureNames(document);
  const spans = casSpans(document, layer, scheme).map((span, index) => ({ span, number: index + 1 }));
  const sentences = tsvSentences(text);
  const located = tsvRows(sentences, spans);
  const cells = cellsOf(layer, features, located.flat());
  const line = ({ row, here }: PlacedRow) => {
    const place = [row.name, `${row.begin}-${row.end}`, escapeText(text.slice(row.begin, row.end))];
    return `${[...place, ...featureCells(cells, here), ...relationCells(cells, row, here)].join("\t")}\t\n`;
  };
  const body = sentences.map(
    (sentence, index) => sentenceHead(text, sentence) + (located[index] ?? []).map(line).join(""),
  );
  const header = [
    "#FORMAT=WebAnno TSV 3.3",
    `#T_SP=${[spanType, ...features].join("|")}`,
    `#T_RL=${relationType}|type|BT_${spanType}`,
  ].join("\n");
  return `${header}\n\n\n${body.join("\n")}`;
}

/** Writes WebAnno TSV 3.3: a folder a layer, a file an article, with tokens and sentences of our own. */
export function webannoWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitWebanno(document, settings),
    (document) =>
      document.layers.map((layer) => ({
        file: `${fileStem(layerName(layer, document))}/${fileStem(document.id)}.tsv`,
        content: layerTsv(document, layer, settings.scheme),
      })),
  );
}
