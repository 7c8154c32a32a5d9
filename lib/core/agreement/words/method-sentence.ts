import { counted } from "../../counted";
import type { AgreementReport } from "../agreement-report";
import { findValue } from "../explore/find-value";
import type { GammaConvention } from "../gamma/gamma-parameters";
import type { Interval } from "../inference/interval";
import type { MeasureId } from "../report/measure";
import { decimals } from "./decimals";

/** The report as sentences for the methods section of a paper: the values, and all they were computed with. */
export const methodSentence = (report: AgreementReport, program: string): string => {
  const { counts } = report.study;
  const said = (
    [
      ["gamma", "γ"],
      ["gamma-position", "γ of positions alone"],
      ["gamma-cat", "γcat"],
      ["f1-overlap", "mean pairwise span F1 by overlap"],
      ["f1-exact", "exact"],
    ] as const
  ).flatMap(([measure, name]) => valueInWords(report, measure, name));
  return [
    `Agreement on ${counted(counts.comparedArticles, "article")} by ${counted(counts.coders, "annotator")} (${counted(counts.spans, "span")}): ${said.join(", ")}.`,
    methodInWords(report),
    `Computed with ${program}.`,
  ].join(" ");
};

const valueInWords = (report: AgreementReport, measure: MeasureId, name: string): string[] => {
  const one = findValue(report.values, measure);
  if (!one) return [];
  if (one.value.kind === "undefined") return [`${name} not defined`];
  const interval =
    one.interval.kind === "interval"
      ? ` [${decimals(one.interval.low)}, ${decimals(one.interval.high)}]`
      : "";
  return [`${name} ${one.gamma?.bounds ? "≈" : "="} ${decimals(one.value.value)}${interval}`];
};

const samplerNames: Record<GammaConvention["name"], string> = {
  paper: "the paper’s shifts",
  pygamma: "pygamma’s shifts",
  "pygamma-statistical": "pygamma’s normal distributions",
};

/** What γ and the intervals were computed with. */
export const methodInWords = ({ parameters, values, random }: AgreementReport): string => {
  const { alpha, beta, deltaEmpty, convention, seed, precision } = parameters.gamma;
  const interval = values.map((one) => one.interval).find(({ kind }) => kind === "interval");
  const samples = findValue(values, "gamma")?.gamma?.samples;
  const drawn = samples === undefined ? "chance continua" : `${samples} chance continua an article`;
  const gamma = findValue(values, "gamma")
    ? `γ (Mathet, Widlöcher & Métivier 2015) with α = ${alpha}, β = ${beta}, Δ∅ = ${deltaEmpty}, pooled over articles, ${drawn} by ${samplerNames[convention.name]} to a precision of ${precision * 100} % (seed ${seed}, ${random}).`
    : "";
  const f1 = "Span F1 is the mean pairwise F1 (Hripcsak & Rothschild 2005), pooled over articles and pairs.";
  return [gamma, f1, interval ? intervalInWords(interval, parameters.bootstrap) : ""]
    .filter((part) => part !== "")
    .join(" ");
};

const intervalInWords = (
  interval: Interval,
  { resamples, seed }: AgreementReport["parameters"]["bootstrap"],
) => {
  if (interval.kind === "undefined") return "";
  return interval.method === "bootstrap"
    ? `Intervals are 95 %, percentile bootstrap over articles (${resamples.toLocaleString("en")} resamples, seed ${seed}).`
    : "Intervals are 95 %, jackknife over articles with t quantiles, because there are fewer than 20.";
};
