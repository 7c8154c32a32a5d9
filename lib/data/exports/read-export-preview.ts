import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ExportPreview = {
  articles: number;
  submittedLayers: number;
  drafts: number;
  goldLayers: number;
  annotations: number;
};

/** What an export would hold now: only what is submitted leaves the project. */
export async function readExportPreview(actor: Actor, projectId: string): Promise<ExportPreview> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "export.create", projectId);
  const inProject = { article: { projectId, visibleAt: { not: null } } };
  const submitted = { submissions: { some: { reopenedAt: null } } };
  const annotators = { ...inProject, kind: "annotator" };
  return {
    articles: await reader.article.count({ where: inProject.article }),
    submittedLayers: await reader.layer.count({ where: { ...annotators, ...submitted } }),
    drafts: await reader.layer.count({
      where: { ...annotators, submissions: { none: { reopenedAt: null } } },
    }),
    goldLayers: await reader.layer.count({ where: { ...inProject, kind: "adjudicator", ...submitted } }),
    annotations: await reader.annotation.count({
      where: { removedAtVersion: null, layer: { ...annotators, ...submitted } },
    }),
  };
}
