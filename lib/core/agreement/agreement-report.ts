import type { ArticleDocument } from "../annotation/article-document";
import { randomAlgorithm } from "./random/mulberry32";
import { defaultReportParameters, type ReportParameters } from "./report/report-parameters";
import type { RowCache } from "./report/study-rows";
import { finish, type Steps } from "./report/steps";
import { studyValueSteps, type StudyValue } from "./report/study-values";
import { describeStudy, type StudyDescription } from "./study/describe-study";
import { selectStudy } from "./study/select-study";
import type { StudyOptions } from "./study/study-options";

/** A whole report on the agreement of a study, as plain data: the page and the command print the same one. */
export type AgreementReport = {
  study: StudyDescription;
  values: readonly StudyValue[];
  parameters: ReportParameters;
  random: typeof randomAlgorithm;
};

export type ReportRequest = Partial<ReportParameters> & { study?: Partial<StudyOptions> };

/**
 * Selects what counts (see `selectStudy`) and computes every measure asked for. The same documents and parameters
 * give the same report on every machine; `cache` keeps what an unchanged article gives.
 */
export function* agreementReportSteps(
  documents: readonly ArticleDocument[],
  { study: options = {}, ...asked }: ReportRequest = {},
  cache?: RowCache,
): Steps<AgreementReport> {
  const study = selectStudy(documents, options);
  const parameters = { ...defaultReportParameters, ...asked };
  const values = yield* studyValueSteps(study, parameters, cache);
  return { study: describeStudy(study), values, parameters, random: randomAlgorithm };
}

export const agreementReport = (
  documents: readonly ArticleDocument[],
  request?: ReportRequest,
  cache?: RowCache,
): AgreementReport => finish(agreementReportSteps(documents, request, cache));
