import type { AgreementStudy } from "../study/agreement-study";
import { documentsOf, type AgreementData } from "./agreement-data";
import { studyOf } from "./study-under";
import type { WhatIf } from "./what-if";

/** The coder that gold layers have among annotators. */
export const goldCoder = { id: "\u0000gold", pseudonym: "Gold", kind: "person" } as const;

/** The study with the finished gold layers that may be seen as one more reading. */
export const goldStudy = (data: AgreementData, whatIf: WhatIf): AgreementStudy => {
  const documents = documentsOf(data).map((document) => ({
    ...document,
    layers: document.layers.map((layer) =>
      layer.kind === "adjudicator"
        ? { ...layer, kind: "annotator" as const, round: 1, coder: goldCoder }
        : layer,
    ),
  }));
  return studyOf(documents, data.zoneKinds, whatIf);
};
