import type { ChosenFile } from "./chosen-file";

export type ImportAnswer =
  | { kind: "imported"; count: number }
  | { kind: "refused"; message: string; reasons: Readonly<Record<string, string>> };

type ProblemBody = { detail?: string; details?: Record<string, string> };

const unreachable = "The server could not be reached. Nothing was imported; try again when it is back.";

/** Sends the files with their metadata as one import: all of them or none. */
export async function sendImport(projectId: string, chosen: readonly ChosenFile[]): Promise<ImportAnswer> {
  const form = new FormData();
  form.set("metadata", JSON.stringify(chosen.map(({ metadata }) => metadata)));
  for (const { file } of chosen) form.append("files", file, file.name);
  const response = await fetch(`/api/projects/${projectId}/imports`, { method: "POST", body: form }).catch(
    () => null,
  );
  if (response === null) return { kind: "refused", message: unreachable, reasons: {} };
  if (response.ok) {
    const { articleIds } = (await response.json()) as { articleIds: string[] };
    return { kind: "imported", count: articleIds.length };
  }
  const problem = (await response.json().catch(() => ({}))) as ProblemBody;
  return { kind: "refused", message: problem.detail ?? unreachable, reasons: problem.details ?? {} };
}
