// What the benchmarks run, bundled as production would.
export { articleGamma } from "@/lib/core/agreement/gamma/article-gamma";
export { gammaDetails, gammaFrom, gammaRow } from "@/lib/core/agreement/gamma/gamma-row";
export { defaultGammaParameters } from "@/lib/core/agreement/gamma/gamma-parameters";
export { agreementReport } from "@/lib/core/agreement/agreement-report";
export { defaultReportParameters, previewParameters } from "@/lib/core/agreement/report/report-parameters";
