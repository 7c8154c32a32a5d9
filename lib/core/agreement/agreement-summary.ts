import type { ArticleDocument } from "../annotation/article-document";
import { pooledValue } from "./inference/statistic";
import { notDefined, type Measurement } from "./measurement";
import { measures, type MeasureId } from "./report/measure";
import { defaultReportParameters } from "./report/report-parameters";
import { everything, rowKey, type Scope } from "./report/scope";
import { studyRows, type RowCache } from "./report/study-rows";
import type { AgreementStudy } from "./study/agreement-study";
import { coderPairs } from "./study/coder-pairs";
import { describeStudy } from "./study/describe-study";
import type { LabelDescription, StudyDescription } from "./study/describe-study";
import { selectStudy } from "./study/select-study";
import type { StudyOptions } from "./study/study-options";
import { whyNotComparable } from "./study/why-not-comparable";

/** Pairwise span F1, pooled over articles and pairs; `n` is the spans (characters) of both sides. */
export type SpanF1 = { exact: Measurement; overlap: Measurement; characters: Measurement };

export type PairSummary = { coderIds: readonly [string, string]; articles: number } & SpanF1;
export type LabelSummary = LabelDescription & { alpha: Measurement } & SpanF1;

/** The first numbers of agreement, quick and without intervals, as plain JSON-able data. */
export type AgreementSummary = Omit<StudyDescription, "labels"> & {
  headline: SpanF1;
  /** Character α of "is anything marked here?", whatever the label. */
  anyLabelAlpha: Measurement;
  pairs: readonly PairSummary[];
  labels: readonly LabelSummary[];
};

const summaryMeasures: readonly MeasureId[] = ["f1-exact", "f1-overlap", "f1-characters", "alpha-characters"];

/** Selects what counts (see `selectStudy`) and summarises how far its coders agree. */
export const agreementSummary = (
  documents: readonly ArticleDocument[],
  options: Partial<StudyOptions> = {},
): AgreementSummary => summariseStudy(selectStudy(documents, options));

/** The same of a study; `cache` keeps what an unchanged article gives, as it does for a report. */
export const summariseStudy = (study: AgreementStudy, cache: RowCache = new Map()): AgreementSummary => {
  const asked = summaryMeasures.flatMap((id) => measures.get(id) ?? []);
  const rows = studyRows(study, defaultReportParameters, asked, cache);
  const reason = whyNotComparable(study);
  const value = (id: MeasureId, scope: Scope): Measurement => {
    const measure = measures.get(id);
    if (reason || !measure) return notDefined(reason ?? { kind: "no_articles" });
    const key = rowKey(id, scope);
    return pooledValue({ rows: rows.map((own) => own(key)), estimate: measure.estimate });
  };
  const f1 = (scope: Scope): SpanF1 => ({
    exact: value("f1-exact", scope),
    overlap: value("f1-overlap", scope),
    characters: value("f1-characters", scope),
  });
  const description = describeStudy(study);
  return {
    ...description,
    headline: f1(everything),
    anyLabelAlpha: value("alpha-characters", everything),
    pairs: coderPairs(study.coders.map(({ id }) => id)).map((coderIds) => {
      const scope = { labelId: null, coderIds };
      const articles = rows.filter((own) => own(rowKey("f1-exact", scope)) !== null).length;
      const unshared = notDefined({ kind: "nothing_shared" });
      const values =
        articles === 0 && !reason ? { exact: unshared, overlap: unshared, characters: unshared } : f1(scope);
      return { coderIds, articles, ...values };
    }),
    labels: description.labels.map((label) => {
      const scope = { labelId: label.id, coderIds: null };
      return { ...label, alpha: value("alpha-characters", scope), ...f1(scope) };
    }),
  };
};
