import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";

/** Asks our server for the data; throws a sentence for the reader where it doesn't give them. */
export async function fetchAgreement(projectId: string): Promise<AgreementData> {
  const response = await fetch(`/api/projects/${encodeURIComponent(projectId)}/agreement`);
  if (response.ok) return (await response.json()) as AgreementData;
  if (response.status === 401) throw new Error("You have been signed out. Sign in again to see agreement.");
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  throw new Error(problem?.detail ?? `The server answered ${response.status}. Try again in a moment.`);
}
