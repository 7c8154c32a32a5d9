import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { extendCodebook } from "@/lib/core/imports/extend-codebook";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import { loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import { publishVersion } from "@/lib/data/codebook/publish-version";
import { storeCodebookVersion } from "@/lib/data/codebook/store-codebook-version";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

export type TargetCodebook = { codebook: Codebook; basedOn: string; isExtended: boolean };

/** The codebook that an import is made under: the current one, or the next version with what the files add. */
export async function targetCodebook(
  db: Db,
  projectId: string,
  documents: readonly ArticleDocument[],
  mapping: ImportMapping,
): Promise<TargetCodebook> {
  const { codebook: current, versionId } = await loadCurrentCodebook(db, projectId);
  const found = [...new Set(documents.map(({ codebook }) => codebook))];
  const extended = extendCodebook(current, found, mapping);
  if (!extended.ok) {
    const [first] = extended.error;
    const message = `The codebook can’t take what these files add: ${first?.message ?? ""} (${first?.field ?? ""})`;
    throw new AppError("unprocessable", `Nothing was imported. ${message}`);
  }
  if (extended.value === current) return { codebook: current, basedOn: versionId, isExtended: false };
  await refuseDraft(db, projectId);
  const { ordinal } = await db.codebookVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { ordinal: true },
  });
  const codebook = { ...extended.value, version: String(ordinal + 1) };
  return { codebook, basedOn: versionId, isExtended: true };
}

async function refuseDraft(db: Db, projectId: string): Promise<void> {
  const draft = await db.codebookVersion.findFirst({
    where: { codebook: { projectId }, status: "draft" },
    select: { id: true },
  });
  if (!draft) return;
  throw new AppError(
    "conflict",
    "Nothing was imported. These files add to the codebook, which has an unpublished draft: publish or discard that first.",
  );
}

/** Publishes the extended version; refused where the codebook has moved on since it was extended. */
export async function publishTarget(
  db: Db,
  projectId: string,
  userId: string,
  { codebook, basedOn, isExtended }: TargetCodebook,
): Promise<void> {
  const { versionId } = await loadCurrentCodebook(db, projectId);
  if (versionId !== basedOn) {
    throw new AppError(
      "conflict",
      "Nothing was imported: the codebook has a new version since. Look at the labels again.",
    );
  }
  if (!isExtended) return;
  await refuseDraft(db, projectId);
  const { ordinal, codebookId } = await db.codebookVersion.findUniqueOrThrow({
    where: { id: basedOn },
    select: { ordinal: true, codebookId: true },
  });
  const version = { versionId: newId(), codebookId, ordinal: ordinal + 1, createdById: userId };
  await storeCodebookVersion(db, codebook, version);
  await db.codebookVersion.update({
    where: { id: version.versionId },
    data: { changeNote: "Extended by an import." },
  });
  await publishVersion(db, version.versionId, userId);
}
