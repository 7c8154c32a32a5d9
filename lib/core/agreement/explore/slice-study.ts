import { zoneKinds } from "../../annotation/article-document";
import type { AgreementStudy } from "../study/agreement-study";
import type { AgreementData } from "./agreement-data";
import { studyUnder } from "./study-under";
import type { WhatIf } from "./what-if";

/** The study as if this zone alone counted. */
export const zoneStudy = (data: AgreementData, whatIf: WhatIf, zone: string): AgreementStudy =>
  studyUnder(data, { ...whatIf, zoneKinds: zoneKinds.filter((kind) => kind === zone) });

/** The study of those spans for which their own annotator chose this voice. */
export const voiceStudy = (data: AgreementData, whatIf: WhatIf, voice: string): AgreementStudy =>
  studyUnder(data, whatIf, ({ attributes }) => attributes["voice"] === voice);
