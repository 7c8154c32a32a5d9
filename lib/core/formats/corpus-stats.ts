import type { ArticleDocument, Layer, LayerKind } from "../annotation/article-document";
import { countCodePoints } from "../text/code-points";

/** What a corpus holds, in numbers. Characters are code points. */
export type CorpusStats = {
  articles: number;
  characters: number;
  layers: Record<LayerKind, number>;
  /** Layers that are finished, and those of them without a span. */
  submissions: { all: number; withoutSpans: number };
  spans: { all: number; discontinuous: number };
  relations: number;
  entities: number;
  judgements: number;
  /** Spans by label and by annotator, articles by language: most first, then by name. */
  labels: [name: string, spans: number][];
  annotators: [name: string, spans: number][];
  languages: [name: string, articles: number][];
};

/** Adds up a corpus, an article at a time. */
export type StatsTally = { add(document: ArticleDocument): void; stats(): CorpusStats };

type Counts = Map<string, number>;
const add = (counts: Counts, name: string, amount = 1) => counts.set(name, (counts.get(name) ?? 0) + amount);
const sorted = (counts: Counts): [string, number][] =>
  [...counts].sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1));

export function statsTally(): StatsTally {
  const totals = { articles: 0, characters: 0, relations: 0, entities: 0, judgements: 0 };
  const layers: CorpusStats["layers"] = { annotator: 0, adjudicator: 0, key: 0, suggestion: 0 };
  const submissions = { all: 0, withoutSpans: 0 };
  const spans = { all: 0, discontinuous: 0 };
  const labels: Counts = new Map();
  const annotators: Counts = new Map();
  const languages: Counts = new Map();
  const addLayer = (layer: Layer) => {
    const { annotations, relations, entities, judgements, submission } = layer;
    layers[layer.kind] += 1;
    totals.relations += relations.length;
    totals.entities += entities.length;
    totals.judgements += judgements.length;
    if (submission) submissions.all += 1;
    if (submission && annotations.length === 0) submissions.withoutSpans += 1;
    spans.all += annotations.length;
    spans.discontinuous += annotations.filter(({ parts }) => parts.length > 1).length;
    add(annotators, layer.coder.pseudonym, annotations.length);
    for (const { labelId } of annotations) add(labels, labelId);
  };
  return {
    add({ text, metadata, layers: own }) {
      totals.articles += 1;
      totals.characters += countCodePoints(text);
      add(languages, metadata.language);
      own.forEach(addLayer);
    },
    stats: () => ({
      ...totals,
      layers,
      submissions,
      spans,
      labels: sorted(labels),
      annotators: sorted(annotators),
      languages: sorted(languages),
    }),
  };
}
