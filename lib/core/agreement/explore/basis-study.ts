import type { AgreementStudy } from "../study/agreement-study";
import { onlyCoders } from "../study/only-coders";
import type { AgreementData } from "./agreement-data";
import type { CaseBasis } from "./case-basis";
import { goldCoder, goldStudy } from "./gold-study";
import { readingOf, retestStudy } from "./retest-study";
import { voiceStudy, zoneStudy } from "./slice-study";
import { studyUnder } from "./study-under";
import type { WhatIf } from "./what-if";

/** The study that a number was computed from: the very one, so that its words can't differ from it. */
export const basisStudy = (data: AgreementData, whatIf: WhatIf, basis: CaseBasis | null): AgreementStudy => {
  switch (basis?.kind) {
    case "zone":
      return zoneStudy(data, whatIf, basis.id);
    case "voice":
      return voiceStudy(data, whatIf, basis.id);
    case "gold":
      return onlyCoders(goldStudy(data, whatIf), [basis.id, goldCoder.id]);
    case "retest":
      return onlyCoders(
        retestStudy(data, whatIf),
        [1, basis.round].map((round) => readingOf(basis.id, round)),
      );
    default:
      return studyUnder(data, whatIf);
  }
};
