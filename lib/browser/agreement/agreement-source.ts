import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import { openExplorationStore, type KeptExplorations } from "./exploration-store";
import { fetchAgreement } from "./fetch-agreement";
import { openedData } from "./opened-data";

/** Where a project's data come from: what was found before answers for them until something needs the data themselves. */
export type AgreementSource = {
  kept: KeptExplorations;
  /** The data, asked for once; `isChanged` where they turn out to be others than what was found before is about. */
  data: () => Promise<{ data: AgreementData; isChanged: boolean }>;
};

/** Asks the server whether anything has changed, and gets the data if so. */
export async function openAgreementSource(projectId: string): Promise<AgreementSource> {
  const kept = await openExplorationStore(projectId);
  async function take(known: string | null): Promise<AgreementData | null> {
    const answer = await fetchAgreement(projectId, known);
    if (answer) kept.begin(answer.tag, openedData(answer.data));
    return answer?.data ?? null;
  }
  const first = await take(kept.last()?.tag || null);
  return {
    kept,
    data: async () => {
      if (first) return { data: first, isChanged: false };
      const before = kept.last()?.tag;
      const data = await take(null);
      if (!data)
        throw new Error("The server did not send what agreement is worked out from. Reload the page.");
      return { data, isChanged: kept.last()?.tag !== before };
    },
  };
}
