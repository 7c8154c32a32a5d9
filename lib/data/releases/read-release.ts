import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { AppError } from "@/lib/core/app-error";
import { compareReleases, type ReleaseDifference } from "@/lib/core/releases/compare-releases";
import type { ReleaseManifest } from "@/lib/core/releases/release-manifest";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { listReleases, type ReleaseRow } from "./list-releases";

export type ReleaseView = {
  release: ReleaseRow;
  manifest: ReleaseManifest;
  /** The others that it can be compared with, newest first. */
  others: { number: number; name: string }[];
  comparison: { number: number; name: string; difference: ReleaseDifference } | null;
  canPublish: boolean;
};

/** One release with its manifest, and what differs from another one (`against`, else the one before it). */
export async function readRelease(
  actor: Actor,
  projectId: string,
  number: number,
  against: number | null,
): Promise<ReleaseView> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "release.read", projectId);
  const releases = await listReleases(actor, projectId);
  const release = releases.find((one) => one.number === number);
  if (!release) throw new AppError("not_found", "This project has no such release.");
  const others = releases.filter((one) => one.number !== number);
  const other =
    against === null
      ? others.find((one) => one.number < number)
      : others.find((one) => one.number === against);
  const manifestOf = async (wanted: number) => {
    const row = await reader.release.findUniqueOrThrow({
      where: { projectId_number: { projectId, number: wanted } },
      select: { manifest: true },
    });
    return JSON.parse(row.manifest) as ReleaseManifest;
  };
  const manifest = await manifestOf(number);
  return {
    release,
    manifest,
    others: others.map(({ number: own, name }) => ({ number: own, name })),
    comparison: other
      ? {
          number: other.number,
          name: other.name,
          difference: compareReleases(await manifestOf(other.number), manifest),
        }
      : null,
    canPublish: can(subject, "release.create", project),
  };
}
