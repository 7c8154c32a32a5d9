import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ReleaseOptions } from "@/lib/core/releases/release-options";
import type { Work } from "@/lib/core/work";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { newId } from "@/lib/data/new-id";
import { database, type Db } from "@/lib/db/client";
import { archiveName } from "./archive-name";
import { findReleaseSource } from "./find-release-source";
import { packRelease, type PackedRelease } from "./pack-release";

export type CreatedRelease = { number: number; sha256: string };

/**
 * Makes and keeps a release: read from one moment, every span checked, nothing kept where anything is refused or
 * nobody waits any more. The same data and options give the same archive, byte for byte.
 */
export async function createRelease(
  actor: Actor,
  projectId: string,
  options: ReleaseOptions,
  work: Work,
): Promise<CreatedRelease> {
  const { snapshot, transaction } = await database();
  const source = await snapshot(async (db) => {
    await authorizeInProject(db, actor, "release.create", projectId);
    return findReleaseSource(db, projectId, options, work);
  });
  const packed = await packRelease(source, options, projectId, work);
  work.signal.throwIfAborted();
  const number = await transaction((db) => keep(db, actor, projectId, options, packed));
  return { number, sha256: packed.sha256 };
}

async function keep(
  db: Db,
  actor: Actor,
  projectId: string,
  options: ReleaseOptions,
  { manifest, archive, sha256 }: PackedRelease,
): Promise<number> {
  // Again, because roles may have changed while it was made.
  await authorizeInProject(db, actor, "release.create", projectId);
  const last = await db.release.aggregate({ where: { projectId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const releaseId = newId();
  await db.release.create({
    data: {
      id: releaseId,
      projectId,
      number,
      name: options.name,
      options: JSON.stringify(options),
      manifest: JSON.stringify(manifest),
      createdById: actor.userId,
    },
  });
  const name = archiveName(manifest);
  await db.releaseFile.create({
    data: { releaseId, name, sha256, byteLength: archive.length, content: archive },
  });
  await recordAudit(db, {
    actorId: actor.userId,
    projectId,
    action: "release.create",
    target: { kind: "release", id: releaseId },
    details: { number, name: options.name, sha256 },
  });
  return number;
}
