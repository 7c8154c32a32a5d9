import { zoneKinds } from "../../annotation/article-document";
import type { ReportParameters } from "../report/report-parameters";
import type { RowCache } from "../report/study-rows";
import { studyValues } from "../report/study-values";
import type { AgreementStudy } from "../study/agreement-study";
import { describeStudy } from "../study/describe-study";
import type { AgreementData } from "./agreement-data";
import type { SliceValues } from "./exploration";
import { voiceStudy, zoneStudy } from "./slice-study";
import type { WhatIf } from "./what-if";

type Slicing = (
  data: AgreementData,
  whatIf: WhatIf,
  parameters: ReportParameters,
  cache: RowCache,
) => SliceValues[];

/** Agreement in each zone that the articles have, as if it alone counted. */
export const zoneValues: Slicing = (data, whatIf, parameters, cache) => {
  const present = new Set(data.articles.flatMap(({ zones }) => zones.map(({ kind }) => kind)));
  return zoneKinds
    .filter((kind) => present.has(kind))
    .map((kind) => sliceOf(kind, zoneStudy(data, whatIf, kind), parameters, cache));
};

/** Agreement on spans in each voice: only those count for which their own coder chose it. */
export const voiceValues: Slicing = (data, whatIf, parameters, cache) => {
  const voice = data.codebook.attributes.find(({ id }) => id === "voice");
  return (voice?.choices ?? []).map(({ value }) =>
    sliceOf(value, voiceStudy(data, whatIf, value), parameters, cache),
  );
};

const sliceOf = (
  key: string,
  study: AgreementStudy,
  parameters: ReportParameters,
  cache: RowCache,
): SliceValues => ({
  key,
  spans: describeStudy(study).counts.spans,
  values: studyValues(study, { ...parameters, scopes: "overall" }, cache),
});
