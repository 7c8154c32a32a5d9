import type { Annotation, ArticleDocument, Layer, Part } from "../../annotation/article-document";
import { fileStem } from "../file-stem";
import { spansOnly, type Carries } from "../fit/carries";
import { valueAsText } from "../fit/fit-details";
import { fitFor, fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { penFor, type Pen } from "../layer-writing";

export const webAnnotationCarries: Carries = {
  ...spansOnly,
  discontinuous: true,
  attributes: "text",
  notes: true,
  relations: true,
  annotators: "one file",
  emptyLayers: false,
};

export const fitWebAnnotations = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, webAnnotationCarries, options);

/** Units of text before and behind a quotation, by which others find it again in a changed text. */
const contextLength = 32;

function targetJson({ start, end, quote }: Part, text: string, source: string, pen: Pen) {
  const wellFormed = (context: string) => context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
  return {
    type: "SpecificResource",
    source,
    selector: [
      { type: "TextPositionSelector", start: pen.point(start), end: pen.point(end) },
      {
        type: "TextQuoteSelector",
        exact: quote,
        prefix: wellFormed(text.slice(Math.max(0, start - contextLength), start)),
        suffix: wellFormed(text.slice(end, end + contextLength)),
      },
    ],
  };
}

const bodyJson = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value });
const creatorJson = (name: string) => ({ type: "Person", nickname: name });

function annotationJson(
  annotation: Annotation,
  document: ArticleDocument,
  name: string,
  source: string,
  pen: Pen,
) {
  const targets = annotation.parts.map((part) => targetJson(part, document.text, source, pen));
  const { id, note, attributes } = annotation;
  return {
    id: `#${id}`,
    type: "Annotation",
    motivation: "tagging",
    creator: creatorJson(name),
    body: [
      bodyJson("tagging", pen.tag(annotation)),
      ...Object.entries(attributes).map(([key, value]) =>
        bodyJson("describing", `${key}: ${valueAsText(value)}`),
      ),
      ...(note === "" ? [] : [bodyJson("commenting", note)]),
    ],
    target: targets.length === 1 ? targets[0] : { type: "Composite", items: targets },
  };
}

const relationJson = ({ id, type, fromId, toId }: Layer["relations"][number], name: string) => ({
  id: `#${id}`,
  type: "Annotation",
  motivation: "linking",
  creator: creatorJson(name),
  body: [bodyJson("tagging", type), { type: "SpecificResource", source: `#${toId}` }],
  target: `#${fromId}`,
});

/**
 * Writes W3C Web Annotations: for each article its text and an AnnotationPage of JSON-LD whose sources are that
 * file. A span in several stretches is a Composite; a relation is an annotation that links two others.
 */
export function webAnnotationWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitWebAnnotations(document, settings),
    (document) => {
      const pen = penFor(document, settings.scheme);
      const stem = fileStem(document.id);
      const source = `../texts/${stem}.txt`;
      const items = document.layers.flatMap((layer) => {
        const name = layerName(layer, document);
        return [
          ...layer.annotations.map((item) => annotationJson(item, document, name, source, pen)),
          ...layer.relations.map((relation) => relationJson(relation, name)),
        ];
      });
      const page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: `urn:slantwise:${encodeURIComponent(document.id)}`,
        type: "AnnotationPage",
        items,
      };
      return [
        { file: `texts/${stem}.txt`, content: document.text },
        { file: `annotations/${stem}.jsonld`, content: `${JSON.stringify(page, null, 1)}\n` },
      ];
    },
  );
}
