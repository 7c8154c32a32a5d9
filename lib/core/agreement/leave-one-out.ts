import type { ReportParameters } from "./report/report-parameters";
import type { RowCache } from "./report/study-rows";
import { studyValues } from "./report/study-values";
import type { MeasureId } from "./report/measure";
import type { Measurement } from "./measurement";
import type { AgreementStudy } from "./study/agreement-study";
import { withoutCoder } from "./study/without-coder";

/** A coefficient without one coder, and what that coder adds: all − without (negative: agreement is better without). */
export type LeftOut = { coderId: string; measure: MeasureId; without: Measurement; adds: number | null };

/** Each overall coefficient with each coder left out in turn; for studies of three coders and more. */
export const leaveOneOut = (
  study: AgreementStudy,
  parameters: ReportParameters,
  cache?: RowCache,
): LeftOut[] => {
  const quick: ReportParameters = {
    ...parameters,
    scopes: "overall",
    bootstrap: { ...parameters.bootstrap, resamples: 0 },
  };
  const overall = (chosen: AgreementStudy) => studyValues(chosen, quick, cache);
  if (study.coders.length < 3) return [];
  const all = new Map(overall(study).map(({ measure, value }) => [measure, value]));
  return study.coders.flatMap(({ id }) =>
    overall(withoutCoder(study, id)).map(({ measure, value: without }) => {
      const whole = all.get(measure);
      const adds = whole?.kind === "value" && without.kind === "value" ? whole.value - without.value : null;
      return { coderId: id, measure, without, adds };
    }),
  );
};
