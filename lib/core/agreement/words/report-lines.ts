import type { AgreementReport } from "../agreement-report";
import { groupBy } from "../../group-by";
import { measures } from "../report/measure";
import type { StudyValue } from "../report/study-values";
import { problemInWords } from "../study/study-problem";
import { methodInWords } from "./method-sentence";
import { missingIntervals, precise, valueColumns, type ValueLine } from "./value-columns";

/** A report as lines for a terminal: what was compared, a table for each scope, how it was computed. */
export const reportLines = (report: AgreementReport): string[] => {
  const { study, values } = report;
  const { counts } = study;
  const groups = [...groupBy(values, (one) => scopeName(study, one))].map(
    ([title, own]) => [title, own.map(lineOf)] as const,
  );
  return [
    `${counts.comparedArticles} of ${counts.articles} articles submitted by two or more of ${counts.coders} annotators; ` +
      `${counts.spans} spans; ${counts.emptyLayers} of the readings without a span.`,
    ...(study.uncounted > 0 ? [`${study.uncounted} spans outside the counted zones are left out.`] : []),
    ...(study.repeated > 0 ? [`${study.repeated} spans repeat another of their annotator.`] : []),
    ...study.problems.map(problemInWords),
    ...groups.flatMap(([title, lines]) => ["", title, ...valueColumns(lines)]),
    "",
    methodInWords(report),
    ...missingIntervals(groups.flatMap(([, lines]) => lines)),
  ];
};

const scopeName = (
  { labels, coders }: AgreementReport["study"],
  { labelId, coderIds }: Pick<StudyValue, "labelId" | "coderIds">,
): string => {
  const coderName = (id: string) => coders.find((coder) => coder.id === id)?.pseudonym ?? id;
  if (coderIds !== null) return coderIds.map(coderName).join(" and ");
  return labelId === null ? "All spans" : (labels.find(({ id }) => id === labelId)?.name ?? labelId);
};

const lineOf = ({ measure, value, interval, gamma, coverage }: StudyValue): ValueLine => ({
  name: measures.get(measure)?.name ?? measure,
  value,
  interval,
  notes: [
    ...(gamma?.bounds ? [`≈ ${precise(gamma.bounds.low)} to ${precise(gamma.bounds.high)} for certain`] : []),
    ...(gamma ? [`± ${precise(gamma.chanceError)} by ${gamma.samples} chance continua`] : []),
    ...(coverage === null ? [] : [`of ${Math.round(100 * coverage)} % of its text`]),
  ],
});
