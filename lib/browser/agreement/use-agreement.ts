"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { WhatIf } from "@/lib/core/agreement/explore/what-if";
import { openAgreementDesk, stateAtFirst, type AgreementDesk, type AgreementState } from "./agreement-desk";

const first = () => stateAtFirst;

/** Agreement of a project under a condition, worked out beside the page. */
export function useAgreement(projectId: string, whatIf: WhatIf): AgreementState & { desk: AgreementDesk } {
  const [desk] = useState(() => openAgreementDesk(projectId));
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot, first);
  useEffect(() => desk.explore(whatIf), [desk, whatIf]);
  useEffect(() => desk.close, [desk]);
  return { ...state, desk };
}
