import type { AgreementReport } from "../agreement-report";
import { summariseStudy } from "../agreement-summary";
import { leaveOneOut } from "../leave-one-out";
import { randomAlgorithm } from "../random/mulberry32";
import type { MeasureId } from "../report/measure";
import {
  defaultReportParameters,
  previewParameters,
  type ReportParameters,
} from "../report/report-parameters";
import type { RowCache } from "../report/study-rows";
import { studyValues, studyValueSteps, type StudyValue } from "../report/study-values";
import type { AgreementStudy } from "../study/agreement-study";
import { describeStudy } from "../study/describe-study";
import type { AgreementData } from "./agreement-data";
import { attributeReports, judgementReports } from "./answer-reports";
import { alignedCases } from "./aligned-cases";
import { caseConfusion } from "./case-confusion";
import { countKinds } from "./case-filter";
import type { ExplorationStep } from "./exploration";
import { goldValues } from "./gold-values";
import { retestValues } from "./retest-values";
import { voiceValues, zoneValues } from "./slice-values";
import { rowViews } from "./row-views";
import { studyUnder } from "./study-under";
import type { WhatIf } from "./what-if";

/** Measures that take no time to speak of, with their intervals. */
const quickMeasures: readonly MeasureId[] = ["f1-exact", "f1-overlap", "f1-characters", "alpha-characters"];

const headlineMeasures: readonly MeasureId[] = ["gamma", "gamma-position", "gamma-cat"];

/**
 * Works a study out step by step, the quick first; each step gives what it adds to what is known. The numbers it ends
 * with are those of `agreementReport`. `cache` keeps the rows of articles from one study to the next.
 */
export function* explore(
  data: AgreementData,
  whatIf: WhatIf,
  cache: RowCache = new Map(),
  parameters: ReportParameters = defaultReportParameters,
): Generator<ExplorationStep> {
  const study = studyUnder(data, whatIf);
  yield { summary: summariseStudy(study, cache) };
  const quick = { ...parameters, measures: quickMeasures };
  const first = reportOf(study, quick, studyValues(study, quick, cache));
  yield { report: first, hasGamma: false, ...rowViews(data, study, quick, cache) };
  const cases = alignedCases(study, null);
  yield { kinds: countKinds(cases), confusion: caseConfusion(cases) };
  const coderIds = study.coders.map(({ id }) => id);
  yield {
    zones: zoneValues(data, whatIf, quick, cache),
    voices: voiceValues(data, whatIf, quick, cache),
    gold: goldValues(data, whatIf, quick),
    retests: retestValues(data, whatIf, quick),
    attributes: attributeReports(data, cases, coderIds),
    judgements: judgementReports(data, coderIds),
    leftOut: leaveOneOut(study, quick, cache),
  };
  const preview = previewParameters({ ...parameters, measures: headlineMeasures, scopes: "overall" });
  yield { report: { ...first, values: [...first.values, ...studyValues(study, preview, cache)] } };
  const values = yield* watched(studyValueSteps(study, parameters, cache));
  const report = reportOf(study, parameters, values);
  yield { report, hasGamma: true, progress: null, ...rowViews(data, study, parameters, cache) };
}

function* watched(steps: ReturnType<typeof studyValueSteps>): Generator<ExplorationStep, StudyValue[]> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { progress: step.value };
  }
}

const reportOf = (
  study: AgreementStudy,
  parameters: ReportParameters,
  values: readonly StudyValue[],
): AgreementReport => ({ study: describeStudy(study), values, parameters, random: randomAlgorithm });
