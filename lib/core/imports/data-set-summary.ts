import type { ArticleDocument, LayerKind } from "../annotation/article-document";
import { annotationsOf } from "../formats/gold";
import { coderKey } from "./coder-key";

export type LabelUse = { id: string; name: string; spans: number; example: string };
export type CoderUse = {
  key: string;
  name: string;
  kind: LayerKind;
  layers: number;
  spans: number;
  rounds: number;
};

/** What was found in files, counted. */
export type DataSetSummary = {
  articles: number;
  layers: number;
  spans: number;
  labels: LabelUse[];
  coders: CoderUse[];
  /** Names in use, most frequent first. */
  attributes: string[];
  judgements: string[];
  relationTypes: string[];
  decisions: number;
};

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
const byCount = (counts: Map<string, number>) =>
  [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([name]) => name);

const longestExample = 80;

/** Counts what the articles of some files hold: labels, coders, questions. */
export function dataSetSummary(documents: readonly ArticleDocument[]): DataSetSummary {
  const labels = new Map<string, LabelUse>();
  const coders = new Map<string, CoderUse>();
  const [attributes, judgements, relationTypes] = [new Map(), new Map(), new Map()] as Map<
    string,
    number
  >[] as [Map<string, number>, Map<string, number>, Map<string, number>];
  let decisions = 0;
  for (const document of documents) {
    for (const layer of document.layers) {
      const annotations = annotationsOf(layer, document);
      const key = coderKey(layer);
      const coder = coders.get(key) ?? {
        key,
        name: layer.coder.pseudonym,
        kind: layer.kind,
        layers: 0,
        spans: 0,
        rounds: 1,
      };
      coders.set(key, coder);
      coder.layers += 1;
      coder.spans += annotations.length;
      coder.rounds = Math.max(coder.rounds, layer.round);
      for (const { annotation } of annotations) {
        const { labelId: id, parts } = annotation;
        const name = document.codebook.labels.find((label) => label.id === id)?.name ?? id;
        const use = labels.get(id) ?? {
          id,
          name,
          spans: 0,
          example: parts
            .map(({ quote }) => quote)
            .join(" … ")
            .slice(0, longestExample),
        };
        labels.set(id, use);
        use.spans += 1;
        Object.keys(annotation.attributes).forEach((attribute) => count(attributes, attribute));
      }
      layer.judgements.forEach(({ judgementId }) => count(judgements, judgementId));
      layer.relations.forEach(({ type }) => count(relationTypes, type));
      decisions += layer.decisions.length;
    }
  }
  const all = [...coders.values()];
  return {
    articles: documents.length,
    layers: all.reduce((sum, { layers }) => sum + layers, 0),
    spans: all.reduce((sum, { spans }) => sum + spans, 0),
    labels: [...labels.values()].sort(
      (one, other) => other.spans - one.spans || (one.id < other.id ? -1 : 1),
    ),
    coders: all.sort((one, other) => (one.key < other.key ? -1 : 1)),
    attributes: byCount(attributes),
    judgements: byCount(judgements),
    relationTypes: byCount(relationTypes),
    decisions,
  };
}
