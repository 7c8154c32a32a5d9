import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { CoderTarget } from "@/lib/core/imports/import-mapping";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import { database } from "@/lib/db/client";

export type KnownCoder = { who: CoderTarget["who"]; name: string; sourceName: string };
export type ImportChoices = {
  codebook: Codebook;
  /** Members first, then the voices that earlier imports brought. */
  coders: KnownCoder[];
  hasDraft: boolean;
};

/** What an import of annotated data can be mapped to. */
export async function readImportChoices(actor: Actor, projectId: string): Promise<ImportChoices> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "article.import", projectId);
  const { codebook } = await loadCurrentCodebook(reader, projectId);
  const members = await reader.membership.findMany({
    where: { projectId },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { userId: "asc" },
  });
  const imported = await reader.coder.findMany({
    where: { projectId, userId: null },
    select: { id: true, pseudonym: true, sourceName: true },
    orderBy: { id: "asc" },
  });
  const draft = await reader.codebookVersion.findFirst({
    where: { codebook: { projectId }, status: "draft" },
    select: { id: true },
  });
  return {
    codebook,
    coders: [
      ...members.map(({ user }): KnownCoder => ({ who: `user:${user.id}`, name: user.name, sourceName: "" })),
      ...imported.map(({ id, pseudonym, sourceName }): KnownCoder => ({
        who: `coder:${id}`,
        name: sourceName ? `${sourceName} (${pseudonym})` : pseudonym,
        sourceName,
      })),
    ],
    hasDraft: draft !== null,
  };
}
