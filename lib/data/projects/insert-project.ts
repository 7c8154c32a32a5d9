import "server-only";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { newId } from "@/lib/data/new-id";
import { storeCodebookVersion } from "@/lib/data/codebook/store-codebook-version";
import { publishVersion } from "@/lib/data/codebook/publish-version";
import type { Db } from "@/lib/db/client";

export type ProjectToInsert = {
  name: string;
  description: string;
  isSample: boolean;
  codebook: Codebook;
  ownerId: string;
};

/** A project with its rules, its owner and the first published version of its codebook. Returns its id. */
export async function insertProject(db: Db, project: ProjectToInsert): Promise<string> {
  const projectId = newId();
  const { ownerId, codebook } = project;
  await db.project.create({
    data: {
      id: projectId,
      name: project.name,
      description: project.description,
      isSample: project.isSample,
      createdById: ownerId,
    },
  });
  await db.projectRule.create({ data: { projectId } });
  await db.projectCountedZone.create({ data: { projectId, zoneKind: "body" } });
  await db.membership.create({ data: { projectId, userId: ownerId } });
  await db.membershipRole.create({ data: { projectId, userId: ownerId, role: "owner" } });
  const codebookId = newId();
  const versionId = newId();
  await db.codebook.create({ data: { id: codebookId, projectId, publicId: codebook.id } });
  const version = { versionId, codebookId, ordinal: 1, createdById: ownerId };
  await storeCodebookVersion(db, { ...codebook, version: "1" }, version);
  await publishVersion(db, versionId, ownerId);
  return projectId;
}
