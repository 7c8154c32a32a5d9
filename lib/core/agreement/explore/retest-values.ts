import type { ReportParameters } from "../report/report-parameters";
import type { AgreementData } from "./agreement-data";
import { readingsCompared } from "./coder-values";
import type { CoderValues } from "./exploration";
import { readingOf, retestStudy } from "./retest-study";
import type { WhatIf } from "./what-if";

/** Each annotator against themselves: their first reading of an article and each later one. */
export const retestValues = (
  data: AgreementData,
  whatIf: WhatIf,
  parameters: ReportParameters,
): CoderValues[] => {
  const later = data.articles.flatMap(({ layers }) =>
    layers
      .filter(
        ({ kind, round, coder }) =>
          kind === "annotator" && round > 1 && !whatIf.withoutCoderIds.includes(coder.id),
      )
      .map(({ coder, round }) => ({ coderId: coder.id, round })),
  );
  if (later.length === 0) return [];
  const study = retestStudy(data, whatIf);
  const distinct = new Map(later.map((one) => [readingOf(one.coderId, one.round), one]));
  return [...distinct]
    .map(([reading, one]) => ({
      ...one,
      ...readingsCompared(study, [readingOf(one.coderId, 1), reading], parameters),
    }))
    .filter(({ articles }) => articles > 0);
};
