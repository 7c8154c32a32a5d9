import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ReleaseChoices = {
  project: { name: string; description: string };
  articles: { articleId: string; title: string; outlet: string; isSubmitted: boolean }[];
  codebookVersions: string[];
  /** Newest first. */
  releases: { number: number; name: string; isPublished: boolean }[];
};

/** What a new release can be made of. */
export async function readReleaseChoices(actor: Actor, projectId: string): Promise<ReleaseChoices> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "release.create", projectId);
  const project = await reader.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { name: true, description: true },
  });
  const articles = await reader.article.findMany({
    where: { projectId, visibleAt: { not: null }, retiredAt: null },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      outlet: true,
      _count: { select: { layers: { where: { submissions: { some: { reopenedAt: null } } } } } },
    },
  });
  const versions = await reader.codebookVersion.findMany({
    where: { codebook: { projectId }, status: "published" },
    orderBy: { ordinal: "desc" },
    select: { version: true },
  });
  const releases = await reader.release.findMany({
    where: { projectId },
    orderBy: { number: "desc" },
    select: { number: true, name: true, publication: { select: { releaseId: true } } },
  });
  return {
    project,
    articles: articles.map(({ id, title, outlet, _count }) => ({
      articleId: id,
      title,
      outlet,
      isSubmitted: _count.layers > 0,
    })),
    codebookVersions: versions.map(({ version }) => version),
    releases: releases.map(({ number, name, publication }) => ({
      number,
      name,
      isPublished: publication !== null,
    })),
  };
}
