import type { ReportParameters } from "../report/report-parameters";
import type { AgreementData } from "./agreement-data";
import { readingsCompared } from "./coder-values";
import type { CoderValues } from "./exploration";
import { goldCoder, goldStudy } from "./gold-study";
import type { WhatIf } from "./what-if";

/** Each annotator against the finished gold layers that may be seen. */
export const goldValues = (
  data: AgreementData,
  whatIf: WhatIf,
  parameters: ReportParameters,
): CoderValues[] => {
  if (!data.articles.some(({ layers }) => layers.some(({ kind }) => kind === "adjudicator"))) return [];
  const study = goldStudy(data, whatIf);
  return study.coders
    .filter(({ id }) => id !== goldCoder.id)
    .map(({ id }) => ({ coderId: id, round: 1, ...readingsCompared(study, [id, goldCoder.id], parameters) }))
    .filter(({ articles }) => articles > 0);
};
