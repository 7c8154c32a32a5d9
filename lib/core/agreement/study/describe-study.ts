import type { AgreementStudy } from "./agreement-study";
import type { StudyOptions } from "./study-options";
import type { StudyProblem } from "./study-problem";

export type CoderSummary = {
  id: string;
  pseudonym: string;
  articles: number;
  spans: number;
  emptyArticles: number;
};

export type LabelDescription = {
  id: string;
  name: string;
  spans: number;
  spansByCoder: readonly { coderId: string; spans: number }[];
};

/** What a study holds, before anything is measured. */
export type StudyDescription = {
  options: StudyOptions;
  counts: { articles: number; comparedArticles: number; coders: number; spans: number; emptyLayers: number };
  coders: readonly CoderSummary[];
  labels: readonly LabelDescription[];
  problems: readonly StudyProblem[];
  /** Spans that lie wholly outside the counted zones, and spans that repeat another of the same coder. */
  uncounted: number;
  repeated: number;
};

/** Counts what a study holds. */
export const describeStudy = (study: AgreementStudy): StudyDescription => {
  const layers = study.articles.flatMap((article) => article.layers);
  const spansOf = new Map<string, number>();
  for (const { coderId, units } of layers)
    for (const { labelId } of units) {
      const key = `${coderId}\u0000${labelId}`;
      spansOf.set(key, (spansOf.get(key) ?? 0) + 1);
    }
  return {
    options: study.options,
    counts: {
      articles: study.articles.length,
      comparedArticles: study.articles.filter((article) => article.layers.length >= 2).length,
      coders: study.coders.length,
      spans: layers.reduce((sum, { units }) => sum + units.length, 0),
      emptyLayers: layers.filter(({ units }) => units.length === 0).length,
    },
    coders: study.coders.map(({ id, pseudonym }) => {
      const own = layers.filter(({ coderId }) => coderId === id);
      const spans = own.reduce((sum, { units }) => sum + units.length, 0);
      const emptyArticles = own.filter(({ units }) => units.length === 0).length;
      return { id, pseudonym, articles: own.length, spans, emptyArticles };
    }),
    labels: study.labels.map(({ id, name }) => {
      const spansByCoder = study.coders.map((coder) => {
        return { coderId: coder.id, spans: spansOf.get(`${coder.id}\u0000${id}`) ?? 0 };
      });
      return { id, name, spans: spansByCoder.reduce((sum, { spans }) => sum + spans, 0), spansByCoder };
    }),
    problems: study.problems,
    uncounted: study.uncounted,
    repeated: study.repeated,
  };
};
