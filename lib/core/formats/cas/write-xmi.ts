import type { Annotation, ArticleDocument, AttributeValue, Layer } from "../../annotation/article-document";
import { fileStem } from "../file-stem";
import { fittedWriter, writeDefaults, type Fitted, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { xmlAttribute, xmlText } from "../xml/xml-text";
import { relationType, spanType } from "./cas-model";
import { casSpans, featureNames, fitCas } from "./cas-writing";

const valueInXml = (value: AttributeValue): AttributeValue =>
  typeof value === "string" ? xmlText(value) : value;

const annotationInXml = (annotation: Annotation): Annotation => ({
  ...annotation,
  parts: annotation.parts.map((part) => ({ ...part, quote: xmlText(part.quote) })),
  attributes: Object.fromEntries(
    Object.entries(annotation.attributes).map(([id, value]) => [id, valueInXml(value)]),
  ),
  note: xmlText(annotation.note),
});

/** As for any CAS; besides, characters that XML can't hold are replaced, which moves nothing. */
export function fitXmi(document: ArticleDocument, options: WriteOptions): Fitted {
  const { document: fitted, losses } = fitCas(document, options);
  const text = xmlText(fitted.text);
  const loss = {
    kind: "characters",
    effect: "changed",
    articleId: fitted.id,
    layer: null,
    what: "control characters, which XML can’t hold",
  } as const;
  return {
    document: {
      ...fitted,
      text,
      metadata: { ...fitted.metadata, title: xmlText(fitted.metadata.title) },
      layers: fitted.layers.map((layer) => ({
        ...layer,
        annotations: layer.annotations.map(annotationInXml),
      })),
    },
    losses: text === fitted.text ? losses : [loss, ...losses],
  };
}

const element = (name: string, attributes: readonly (readonly [string, string | number])[]) =>
  `  <${name}${attributes.map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`).join("")}/>\n`;

function xmi(document: ArticleDocument, layer: Layer, scheme: string | null): string {
  const { text, metadata, id } = document;
  const spans = casSpans(document, layer, scheme);
  const numbers = new Map(spans.map((span, index) => [span.id, index + 3]));
  const places = new Map(spans.map((span) => [span.id, span]));
  const number = (span: string) => numbers.get(span) ?? 0;
  const lines = [
    element("cas:NULL", [["xmi:id", 0]]),
    element("type:DocumentMetaData", [
      ["xmi:id", 2],
      ["sofa", 1],
      ["begin", 0],
      ["end", text.length],
      ["language", metadata.language || "x-unspecified"],
      ["documentTitle", metadata.title],
      ["documentId", id],
    ]),
    ...spans.map(({ id: span, begin, end, features }) =>
      element("custom:Slantwise", [
        ["xmi:id", number(span)],
        ["sofa", 1],
        ["begin", begin],
        ["end", end],
        ...features,
      ]),
    ),
    ...layer.relations.map(({ type, fromId, toId }, index) =>
      element("custom:SlantwiseRelation", [
        ["xmi:id", spans.length + 3 + index],
        ["sofa", 1],
        ["begin", places.get(toId)?.begin ?? 0],
        ["end", places.get(toId)?.end ?? 0],
        ["Governor", number(fromId)],
        ["Dependent", number(toId)],
        ["type", type],
      ]),
    ),
    element("cas:Sofa", [
      ["xmi:id", 1],
      ["sofaNum", 1],
      ["sofaID", "_InitialView"],
      ["mimeType", "text"],
      ["sofaString", text],
    ]),
  ];
  const members = Array.from({ length: spans.length + layer.relations.length + 1 }, (_, index) => index + 2);
  const view = element("cas:View", [
    ["sofa", 1],
    ["members", members.join(" ")],
  ]);
  const namespaces = [
    'xmlns:xmi="http://www.omg.org/XMI"',
    'xmlns:cas="http:///uima/cas.ecore"',
    'xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"',
    'xmlns:custom="http:///webanno/custom.ecore"',
  ];
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI ${namespaces.join(" ")} xmi:version="2.0">\n`;
  return `${head}${lines.join("")}${view}</xmi:XMI>\n`;
}

const typeXml = (name: string, features: readonly (readonly [string, string])[]) =>
  [
    "    <typeDescription>",
    `      <name>${name}</name>`,
    "      <supertypeName>uima.tcas.Annotation</supertypeName>",
    "      <features>",
    ...features.map(
      ([feature, range]) =>
        `        <featureDescription><name>${feature}</name><rangeTypeName>${range}</rangeTypeName></featureDescription>`,
    ),
    "      </features>",
    "    </typeDescription>",
  ].join("\n");

/** The type system that belongs to the files: without it a CAS can't be opened. */
function typeSystem(names: readonly string[]): string {
  const spans = names.map(
    (name) => [name, name === "confidence" ? "uima.cas.Integer" : "uima.cas.String"] as const,
  );
  const relation = [
    ["Governor", spanType],
    ["Dependent", spanType],
    ["type", "uima.cas.String"],
  ] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    "  <types>",
    typeXml(spanType, spans),
    typeXml(relationType, relation),
    "  </types>",
    "</typeSystemDescription>",
    "",
  ].join("\n");
}

/** Writes UIMA CAS in XMI: a folder a layer, a file an article, and the type system of them all. */
export function xmiWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  const names = new Set<string>();
  return fittedWriter(
    (document) => fitXmi(document, settings),
    (document) => {
      for (const name of featureNames(document)) names.add(name);
      return document.layers.map((layer) => ({
        file: `${fileStem(layerName(layer, document))}/${fileStem(document.id)}.xmi`,
        content: xmi(document, layer, settings.scheme),
      }));
    },
    () => [{ file: "TypeSystem.xml", content: typeSystem([...names]) }],
  );
}
