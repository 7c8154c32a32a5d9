import type { ReportParameters } from "../report/report-parameters";
import { documentsOf, type AgreementData } from "./agreement-data";
import { readingsCompared } from "./coder-values";
import type { CoderValues } from "./exploration";
import { studyOf } from "./study-under";
import type { WhatIf } from "./what-if";

const gold = { id: "\u0000gold", pseudonym: "Gold", kind: "person" } as const;

/** Each annotator against the finished gold layers that may be seen. */
export const goldValues = (
  data: AgreementData,
  whatIf: WhatIf,
  parameters: ReportParameters,
): CoderValues[] => {
  const documents = documentsOf(data).map((document) => ({
    ...document,
    layers: document.layers.map((layer) =>
      layer.kind === "adjudicator" ? { ...layer, kind: "annotator" as const, round: 1, coder: gold } : layer,
    ),
  }));
  const study = studyOf(documents, data.zoneKinds, whatIf);
  return study.coders
    .filter(({ id }) => id !== gold.id)
    .map(({ id }) => ({ coderId: id, round: 1, ...readingsCompared(study, [id, gold.id], parameters) }))
    .filter(({ articles }) => articles > 0);
};
