import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { fileStem } from "../file-stem";
import { fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { relationType, spanType } from "./cas-model";
import { casSpans, featureNames, fitCas } from "./cas-writing";

const metadataType = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
const feature = (name: string, range: string) => [name, { "%NAME": name, "%RANGE": range }] as const;
const rangeOf = (name: string) => (name === "confidence" ? "uima.cas.Integer" : "uima.cas.String");

const typesJson = (document: ArticleDocument) => ({
  [metadataType]: {
    "%NAME": metadataType,
    "%SUPER_TYPE": "uima.tcas.DocumentAnnotation",
    ...Object.fromEntries(["documentTitle", "documentId"].map((name) => feature(name, "uima.cas.String"))),
  },
  [spanType]: {
    "%NAME": spanType,
    "%SUPER_TYPE": "uima.tcas.Annotation",
    ...Object.fromEntries(featureNames(document).map((name) => feature(name, rangeOf(name)))),
  },
  [relationType]: {
    "%NAME": relationType,
    "%SUPER_TYPE": "uima.tcas.Annotation",
    ...Object.fromEntries([
      feature("Governor", spanType),
      feature("Dependent", spanType),
      feature("type", "uima.cas.String"),
    ]),
  },
});

function casJson(document: ArticleDocument, layer: Layer, scheme: string | null) {
  const { text, metadata, id } = document;
  const spans = casSpans(document, layer, scheme);
  const numbers = new Map(spans.map((span, index) => [span.id, index + 3]));
  const places = new Map(spans.map((span) => [span.id, span]));
  const structures = [
    {
      "%ID": 1,
      "%TYPE": "uima.cas.Sofa",
      sofaNum: 1,
      sofaID: "_InitialView",
      mimeType: "text",
      sofaString: text,
    },
    {
      "%ID": 2,
      "%TYPE": metadataType,
      "@sofa": 1,
      begin: 0,
      end: text.length,
      language: metadata.language || "x-unspecified",
      documentTitle: metadata.title,
      documentId: id,
    },
    ...spans.map((span) => ({
      "%ID": numbers.get(span.id),
      "%TYPE": spanType,
      "@sofa": 1,
      begin: span.begin,
      end: span.end,
      ...Object.fromEntries(span.features),
    })),
    ...layer.relations.map(({ type, fromId, toId }, index) => ({
      "%ID": spans.length + 3 + index,
      "%TYPE": relationType,
      "@sofa": 1,
      begin: places.get(toId)?.begin,
      end: places.get(toId)?.end,
      "@Governor": numbers.get(fromId),
      "@Dependent": numbers.get(toId),
      type,
    })),
  ];
  const members = structures.map((structure) => structure["%ID"]).filter((number) => number !== 1);
  return {
    "%TYPES": typesJson(document),
    "%FEATURE_STRUCTURES": structures,
    "%VIEWS": { _InitialView: { "%SOFA": 1, "%MEMBERS": members } },
  };
}

/** Writes UIMA CAS in JSON: a folder a layer, a file an article, with the types it uses. */
export function casJsonWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitCas(document, settings),
    (document) =>
      document.layers.map((layer) => ({
        file: `${fileStem(layerName(layer, document))}/${fileStem(document.id)}.json`,
        content: `${JSON.stringify(casJson(document, layer, settings.scheme), null, 1)}\n`,
      })),
  );
}
