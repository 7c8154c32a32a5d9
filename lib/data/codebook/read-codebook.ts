import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { countLabelUses } from "./count-label-uses";
import { listCodebookVersions, type CodebookVersionRow } from "./list-codebook-versions";
import { loadCodebook, loadCurrentCodebook } from "./load-codebook";

export type CodebookView = {
  current: Codebook;
  /** What an owner is working on; null where nobody is. */
  draft: Codebook | null;
  versions: CodebookVersionRow[];
  /** Spans that bear each label now, by label id; null for those who annotate blind. */
  uses: Record<string, number> | null;
};

/** A project's codebook with its history. Counts of spans are left out for those who still annotate blind. */
export async function readCodebook(actor: Actor, projectId: string): Promise<CodebookView> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "codebook.read", projectId);
  const { codebook: current } = await loadCurrentCodebook(reader, projectId);
  const draft = await reader.codebookVersion.findFirst({
    where: { codebook: { projectId }, status: "draft" },
    select: { id: true },
  });
  return {
    current,
    draft: draft && can(subject, "codebook.edit", project) ? await loadCodebook(reader, draft.id) : null,
    versions: await listCodebookVersions(reader, projectId),
    uses: subject.roles.includes("annotator") ? null : await countLabelUses(reader, projectId),
  };
}
