import type { AgreementStudy } from "../study/agreement-study";
import { documentsOf, type AgreementData } from "./agreement-data";
import { studyOf } from "./study-under";
import type { WhatIf } from "./what-if";

/** The coder that a round of an annotator becomes, so that their rounds stand beside each other. */
export const readingOf = (coderId: string, round: number) => JSON.stringify([coderId, round]);

/** The study with each round of each annotator as a reading of its own. */
export const retestStudy = (data: AgreementData, whatIf: WhatIf): AgreementStudy => {
  const documents = documentsOf(data).map((document) => ({
    ...document,
    layers: document.layers
      .filter(({ kind }) => kind === "annotator")
      .map((layer) => ({
        ...layer,
        round: 1,
        coder: {
          ...layer.coder,
          id: readingOf(layer.coder.id, layer.round),
          pseudonym: `Round ${layer.round}`,
        },
      })),
  }));
  return studyOf(documents, data.zoneKinds, whatIf);
};
