import { defaultGammaParameters, type GammaParameters } from "../gamma/gamma-parameters";
import { defaultBootstrap, type BootstrapOptions } from "../inference/bootstrap";
import type { MeasureId } from "./measure";

/** What a report is computed with; printed with it, so that it can be repeated. */
export type ReportParameters = {
  measures: readonly MeasureId[];
  /** Whether labels and pairs of coders have values of their own. */
  scopes: "all" | "overall";
  gamma: GammaParameters;
  bootstrap: BootstrapOptions;
};

/** What a page shows unless asked for more: the rest serves comparison with other studies and programs. */
export const pageMeasures: readonly MeasureId[] = [
  "f1-exact",
  "f1-overlap",
  "f1-characters",
  "alpha-characters",
  "gamma",
  "gamma-position",
  "gamma-cat",
  "gamma-k",
  "u-alpha",
  "u-alpha-any",
  "presence-ac1",
];

export const defaultReportParameters: ReportParameters = {
  measures: pageMeasures,
  scopes: "all",
  gamma: defaultGammaParameters,
  bootstrap: defaultBootstrap,
};

/** The same report in an instant: γ from a first alignment, with bounds, and no intervals. */
export const previewParameters = (parameters: ReportParameters): ReportParameters => ({
  ...parameters,
  gamma: { ...parameters.gamma, work: 0, leastSamples: 1, mostSamples: 30 },
  bootstrap: { ...parameters.bootstrap, resamples: 0 },
});
