import type { Annotation, ArticleDocument, Layer } from "../../annotation/article-document";
import { codePointIndex, type CodePointIndex } from "../../text/code-points";
import { codePointOf } from "../code-point-of";
import { fileStem } from "../file-stem";
import { tagOf } from "../fit/fit-labels";
import { valueAsText } from "../fit/fit-details";
import { fitFor, fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { annotationConf, newBratWords, noteCodebook, typeName, visualConf } from "./brat-config";
import { bratCarries, escapeCell } from "./brat-carries";

export const fitBrat = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, bratCarries, options);

function spanLine(annotation: Annotation, name: string, tag: string, index: CodePointIndex): string {
  const places = annotation.parts.map(
    ({ start, end }) => `${codePointOf(index, start)} ${codePointOf(index, end)}`,
  );
  const quote = annotation.parts.map((part) => part.quote).join(" ");
  return `${name}\t${typeName(tag)} ${places.join(";")}\t${quote.replaceAll("\n", " ")}`;
}

/** The lines of one `.ann` file: spans (T), attributes (A), notes (#) and relations (R). */
function annLines(document: ArticleDocument, layer: Layer, scheme: string | null): string[] {
  const index = codePointIndex(document.text);
  const names = new Map(layer.annotations.map(({ id }, at) => [id, `T${at + 1}`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const spans = layer.annotations.map((annotation) => {
    const tag = tagOf(document.codebook, annotation.labelId, scheme) ?? annotation.labelId;
    return spanLine(annotation, nameOf(annotation.id), tag, index);
  });
  const attributes = layer.annotations.flatMap(({ id, attributes: values }) =>
    Object.entries(values).map(
      ([name, value]) => `${typeName(name)} ${nameOf(id)} ${escapeCell(valueAsText(value))}`,
    ),
  );
  const notes = layer.annotations.filter(({ note }) => note !== "");
  const relations = layer.relations.map(
    ({ type, fromId, toId }) => `${type} Arg1:${nameOf(fromId)} Arg2:${nameOf(toId)}`,
  );
  return [
    ...spans,
    ...attributes.map((line, at) => `A${at + 1}\t${line}`),
    ...relations.map((line, at) => `R${at + 1}\t${line}`),
    ...notes.map(({ id, note }, at) => `#${at + 1}\tAnnotatorNotes ${nameOf(id)}\t${escapeCell(note)}`),
  ];
}

/** Writes brat's standoff: a folder a layer with a `.txt` and `.ann` an article, and the two files that configure brat. */
export function bratWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  const words = newBratWords();
  return fittedWriter(
    (document) => fitBrat(document, settings),
    (document) => {
      noteCodebook(words, document.codebook, settings.scheme);
      const stem = fileStem(document.id);
      return document.layers.flatMap((layer) => {
        const path = `${fileStem(layerName(layer, document))}/${stem}`;
        const lines = annLines(document, layer, settings.scheme);
        return [
          { file: `${path}.txt`, content: document.text },
          { file: `${path}.ann`, content: lines.map((line) => `${line}\n`).join("") },
        ];
      });
    },
    () => [
      { file: "annotation.conf", content: annotationConf(words) },
      { file: "visual.conf", content: visualConf(words) },
    ],
  );
}
