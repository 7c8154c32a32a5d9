import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ReleaseArchive = { name: string; sha256: string; content: Uint8Array<ArrayBuffer> };

/** The archive of a release as it was made. */
export async function readReleaseArchive(
  actor: Actor,
  projectId: string,
  number: number,
): Promise<ReleaseArchive> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "release.read", projectId);
  const file = await reader.releaseFile.findFirst({
    where: { release: { projectId, number } },
    select: { name: true, sha256: true, content: true },
  });
  if (!file) throw new AppError("not_found", "This project has no such release.");
  return file;
}
