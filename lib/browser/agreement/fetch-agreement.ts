import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";

/** The data under the server's name for their version; null where that is the one we know. */
export type AgreementAnswer = { tag: string; data: AgreementData } | null;

/** Asks our server for the data; throws a sentence for the reader where it doesn't give them. */
export async function fetchAgreement(projectId: string, known: string | null): Promise<AgreementAnswer> {
  const response = await fetch(`/api/projects/${encodeURIComponent(projectId)}/agreement`, {
    headers: known === null ? {} : { "if-none-match": known },
  });
  if (response.status === 304) return null;
  if (response.ok)
    return { tag: response.headers.get("etag") ?? "", data: (await response.json()) as AgreementData };
  if (response.status === 401) throw new Error("You have been signed out. Sign in again to see agreement.");
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  throw new Error(problem?.detail ?? `The server answered ${response.status}. Try again in a moment.`);
}
