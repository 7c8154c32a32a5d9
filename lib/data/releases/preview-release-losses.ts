import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { chooseDocuments } from "@/lib/core/releases/choose-documents";
import type { FormatLosses } from "@/lib/core/formats/format-losses";
import { releaseLosses } from "@/lib/core/releases/release-losses";
import type { ReleaseOptions } from "@/lib/core/releases/release-options";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database } from "@/lib/db/client";
import { findReleaseSource } from "./find-release-source";

const unattended = { tell: () => undefined, signal: new AbortController().signal };

/** What the chosen formats would lose of what a release of these options would hold, before it is made. */
export async function previewReleaseLosses(
  actor: Actor,
  projectId: string,
  options: ReleaseOptions,
): Promise<FormatLosses[]> {
  const { snapshot } = await database();
  const { documents } = await snapshot(async (db) => {
    await authorizeInProject(db, actor, "release.create", projectId);
    return findReleaseSource(db, projectId, options, unattended);
  });
  return releaseLosses(chooseDocuments(documents, options, projectId).all, options);
}
