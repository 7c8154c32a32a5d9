"use client";

import { useMemo } from "react";
import { useAgreement } from "@/lib/browser/agreement/use-agreement";
import { readWhatIf, type WhatIf } from "@/lib/core/agreement/explore/what-if";
import { labelLooks } from "@/lib/core/codebook/label-look";
import type { Explorer } from "./explorer-context";
import { useAddress } from "./use-address";

const firstLook = { group: 1, variant: 1 } as const;

/** The explorer of a project; `data` is null until the first answer. */
export function useExplorerState(
  projectId: string,
): Omit<Explorer, "data"> & { data: Explorer["data"] | null } {
  const address = useAddress();
  const condition = JSON.stringify(readWhatIf(address.parameters));
  const whatIf = useMemo(() => JSON.parse(condition) as WhatIf, [condition]);
  const state = useAgreement(projectId, whatIf);
  const { data } = state;
  const names = useMemo(() => {
    const looks = data ? labelLooks(data.codebook) : new Map<string, never>();
    const labels = new Map(data?.codebook.labels.map(({ id, name }) => [id, name]));
    const coders = new Map(data?.coders.map(({ id, pseudonym }) => [id, pseudonym]));
    return {
      lookOf: (id: string) => looks.get(id) ?? firstLook,
      labelName: (id: string) => labels.get(id) ?? id,
      coderName: (id: string) => coders.get(id) ?? id,
    };
  }, [data]);
  return { ...state, ...names, projectId, whatIf, address };
}
