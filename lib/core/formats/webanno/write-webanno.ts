import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { relationType, spanType } from "../cas/cas-model";
import { casCarries, casSpans, featureNames } from "../cas/cas-writing";
import { fileStem } from "../file-stem";
import type { Carries } from "../fit/carries";
import { fitFor, fittedWriter, writeDefaults, type Fitted, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { escapeText, escapeValue } from "./escaping";
import { ontoTokens, tsvSentences, tsvText } from "./sentences";
import { tsvRows } from "./tsv-rows";

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

const cell = (values: readonly string[]) => (values.length === 0 ? "_" : values.join("|"));

function layerTsv(document: ArticleDocument, layer: Layer, scheme: string | null): string {
  const { text } = document;
  const names = featureNames(document);
  const spans = casSpans(document, layer, scheme).map((span, index) => ({ span, number: index + 1 }));
  const sentences = tsvSentences(text);
  const located = tsvRows(sentences, spans);
  const firstRow = new Map<number, string>();
  for (const { row, here } of located.flat()) {
    for (const { number } of here) if (!firstRow.has(number)) firstRow.set(number, row.name);
  }
  const numberOf = new Map(spans.map(({ span, number }) => [span.id, number]));
  const lines = located.map((own, index) => {
    const { start, end } = sentences[index] ?? { start: 0, end: 0 };
    const shown = text
      .slice(start, end)
      .split("\n")
      .map((line) => `#Text=${escapeText(line)}\n`);
    const body = own.map(({ row, here }) => {
      const features = names.map((name) =>
        cell(
          here.map(({ span, number }) => {
            const value = span.features.find(([key]) => key === name)?.[1];
            return `${value === undefined ? "*" : escapeValue(String(value))}[${number}]`;
          }),
        ),
      );
      const relations = layer.relations.filter(
        ({ toId }) =>
          firstRow.get(numberOf.get(toId) ?? 0) === row.name && here.some(({ span }) => span.id === toId),
      );
      const sources = relations.map(({ fromId, toId }) => {
        const [from, to] = [numberOf.get(fromId) ?? 0, numberOf.get(toId) ?? 0];
        return `${firstRow.get(from) ?? ""}[${from}_${to}]`;
      });
      const cells = [...features, cell(relations.map(({ type }) => escapeValue(type))), cell(sources)];
      const token = escapeText(text.slice(row.begin, row.end));
      return `${[row.name, `${row.begin}-${row.end}`, token, ...cells].join("\t")}\t\n`;
    });
    return `${shown.join("")}${body.join("")}`;
  });
  const header = [
    "#FORMAT=WebAnno TSV 3.3",
    `#T_SP=${[spanType, ...names].join("|")}`,
    `#T_RL=${relationType}|type|BT_${spanType}`,
  ].join("\n");
  return `${header}\n\n\n${lines.join("\n")}`;
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
