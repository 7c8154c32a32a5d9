import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { validateCodebook } from "@/lib/core/codebook/validate-codebook";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { newId } from "@/lib/data/new-id";
import { database, type Db } from "@/lib/db/client";
import { deleteCodebookDraft } from "./delete-codebook-draft";
import { storeCodebookVersion } from "./store-codebook-version";

/** Keeps what an owner has written as the project's one draft, in place of the draft before. */
export async function saveCodebookDraft(actor: Actor, projectId: string, input: unknown): Promise<Codebook> {
  const { transaction } = await database();
  const checked = validateCodebook(input);
  if (!checked.ok) {
    const details = Object.fromEntries(checked.error.map(({ field, message }) => [field, message]));
    throw new AppError("unprocessable", checked.error[0]?.message ?? "The codebook was refused.", details);
  }
  return transaction(async (db) => {
    await authorizeInProject(db, actor, "codebook.edit", projectId);
    const { codebookId, publicId, ordinal } = await lastPublished(db, projectId);
    await deleteCodebookDraft(db, codebookId);
    const draft = { ...checked.value, id: publicId, version: String(ordinal + 1) };
    const version = { versionId: newId(), codebookId, ordinal: ordinal + 1, createdById: actor.userId };
    await storeCodebookVersion(db, draft, version);
    return draft;
  });
}

async function lastPublished(db: Db, projectId: string) {
  const last = await db.codebookVersion.findFirstOrThrow({
    where: { codebook: { projectId }, status: "published" },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true, codebook: { select: { id: true, publicId: true } } },
  });
  return { ordinal: last.ordinal, codebookId: last.codebook.id, publicId: last.codebook.publicId };
}
