import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ReleaseManifest } from "@/lib/core/releases/release-manifest";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";

export type ReleaseRow = {
  number: number;
  name: string;
  createdAt: string;
  createdBy: string;
  sha256: string;
  byteLength: number;
  counts: ReleaseManifest["counts"];
  codebookVersion: string;
  published: { at: string; address: string } | null;
  /** An earlier release with the very same bytes. */
  sameAs: number | null;
};

/** The releases of a project, newest first. */
export async function listReleases(actor: Actor, projectId: string): Promise<ReleaseRow[]> {
  const { reader } = await database();
  await authorizeInProject(reader, actor, "release.read", projectId);
  const releases = await reader.release.findMany({
    where: { projectId },
    orderBy: { number: "desc" },
    select: {
      number: true,
      name: true,
      manifest: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      publication: { select: { address: true, publishedAt: true } },
      files: { select: { sha256: true, byteLength: true } },
    },
  });
  const archives = releases.map(({ number, files }) => ({ number, sha256: files[0]?.sha256 ?? "" }));
  return releases.map(({ manifest, createdAt, createdBy, publication, files, ...release }) => {
    const { counts, codebook } = JSON.parse(manifest) as ReleaseManifest;
    const sha256 = files[0]?.sha256 ?? "";
    const same = archives.filter((other) => other.number < release.number && other.sha256 === sha256);
    return {
      ...release,
      createdAt: createdAt.toISOString(),
      createdBy: createdBy.name,
      sha256,
      byteLength: files[0]?.byteLength ?? 0,
      counts,
      codebookVersion: codebook.version,
      published: publication && { at: publication.publishedAt.toISOString(), address: publication.address },
      sameAs: same.at(-1)?.number ?? null,
    };
  });
}
