import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { agreementReportSteps, type AgreementReport } from "@/lib/core/agreement/agreement-report";
import { pageMeasures } from "@/lib/core/agreement/report/report-parameters";
import type { ArticleDocument, ZoneKind } from "@/lib/core/annotation/article-document";
import type { Work } from "@/lib/core/work";

/** The agreement that a release prints, step by step, so that others' requests come in between. */
export async function measureRelease(
  documents: readonly ArticleDocument[],
  zones: readonly ZoneKind[],
  hasGamma: boolean,
  { tell, signal }: Work,
): Promise<AgreementReport> {
  const measures = pageMeasures.filter((id) => hasGamma || !id.startsWith("gamma"));
  const study = { zoneKinds: zones.length === 0 ? ("all" as const) : zones };
  const steps = agreementReportSteps(documents, { measures, study });
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    tell({ step: "Measuring agreement", ...step.value });
    await nextTurn();
  }
}
