import type { Annotation, ArticleDocument, Coder } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { compareText } from "../spans/unit";
import type { AgreementStudy, StudyArticle, StudyLabel } from "./agreement-study";
import { countedStretches, countedUnits, problemOf } from "./counted-units";
import { defaultStudyOptions, type StudyOptions } from "./study-options";
import type { StudyProblem } from "./study-problem";

/**
 * Chooses what agreement compares: annotators' layers of one round that have been submitted, those without a
 * span included; unsubmitted and unassigned work is not there. Several layers of a coder about one article, and
 * several documents of one article, are read as one, so that a file given twice changes nothing. The result
 * doesn't depend on the order of documents, layers or annotations.
 */
export const selectStudy = (
  documents: readonly ArticleDocument[],
  options: Partial<StudyOptions> = {},
): AgreementStudy => {
  const chosen = { ...defaultStudyOptions, ...options };
  const found: Findings = { coders: new Map(), problems: [], uncounted: 0, repeated: 0 };
  const labels = labelsOf(documents, chosen);
  const articles = [...groupBy(documents, ({ id }) => id).values()]
    .flatMap((copies) => selectArticle(copies, chosen, labels, found))
    .sort((a, b) => compareText(a.id, b.id));
  const coders = [...found.coders.values()]
    .map(({ id, pseudonym }) => ({ id, pseudonym }))
    .sort((a, b) => compareText(a.pseudonym, b.pseudonym) || compareText(a.id, b.id));
  const place = new Map(coders.map(({ id }, index) => [id, index]));
  return {
    options: chosen,
    coders,
    labels,
    articles: articles.map((article) => ({
      ...article,
      layers: article.layers.toSorted((a, b) => (place.get(a.coderId) ?? 0) - (place.get(b.coderId) ?? 0)),
    })),
    problems: found.problems,
    uncounted: found.uncounted,
    repeated: found.repeated,
  };
};

type Findings = {
  coders: Map<string, Coder>;
  problems: StudyProblem[];
  uncounted: number;
  repeated: number;
};

const labelsOf = (documents: readonly ArticleDocument[], { labelIds }: StudyOptions): StudyLabel[] => {
  const labels = new Map<string, StudyLabel>();
  for (const { codebook } of documents)
    for (const { id, name } of codebook.labels)
      if (!labels.has(id) && (labelIds === null || labelIds.includes(id))) labels.set(id, { id, name });
  return [...labels.values()];
};

const selectArticle = (
  copies: readonly ArticleDocument[],
  options: StudyOptions,
  labels: readonly StudyLabel[],
  found: Findings,
): StudyArticle[] => {
  const [document] = copies;
  if (!document) return [];
  const counted = countedStretches(document, options.zoneKinds);
  const isChosen = new Set(labels.map(({ id }) => id));
  const layers = copies.flatMap((copy) => submittedLayers(copy, options).map((layer) => ({ copy, layer })));
  const selected = [...groupBy(layers, ({ layer }) => layer.coder.id)].map(([coderId, own]) => {
    const annotations = new Map<string, Annotation>();
    for (const { copy, layer } of own) {
      found.coders.set(coderId, layer.coder);
      const known = new Set(copy.codebook.labels.map(({ id }) => id));
      for (const annotation of layer.annotations) {
        if (annotations.has(annotation.id)) continue;
        const problem =
          copy.text === document.text ? problemOf(annotation, document.text.length, known) : "texts_differ";
        if (problem)
          found.problems.push({ kind: problem, articleId: copy.id, coderId, annotationId: annotation.id });
        else if (isChosen.has(annotation.labelId)) annotations.set(annotation.id, annotation);
      }
    }
    const { units, uncounted, repeated } = countedUnits([...annotations.values()], counted);
    found.uncounted += uncounted;
    found.repeated += repeated;
    return { coderId, units };
  });
  if (selected.length === 0) return [];
  const { id, text, metadata } = document;
  return [{ id, title: metadata.title, text, counted, layers: selected }];
};

const submittedLayers = ({ layers }: ArticleDocument, { round, coderIds }: StudyOptions) =>
  layers.filter(
    (layer) =>
      layer.kind === "annotator" &&
      layer.submission !== null &&
      layer.round === round &&
      (coderIds === null || coderIds.includes(layer.coder.id)),
  );
