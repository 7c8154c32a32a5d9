"use client";

import { createContext, useContext } from "react";
import type { AgreementDesk, AgreementState } from "@/lib/browser/agreement/agreement-desk";
import type { OpenedData } from "@/lib/browser/agreement/worker-messages";
import type { WhatIf } from "@/lib/core/agreement/explore/what-if";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import type { Address } from "./use-address";

/** What every part of the screen knows. */
export type Explorer = AgreementState & {
  projectId: string;
  data: OpenedData;
  desk: AgreementDesk;
  whatIf: WhatIf;
  address: Address;
  lookOf: (labelId: string) => LabelLook;
  labelName: (labelId: string) => string;
  coderName: (coderId: string) => string;
};

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error("This belongs inside the explorer of agreement.");
  return explorer;
}
