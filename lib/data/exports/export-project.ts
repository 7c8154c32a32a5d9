import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ArticleDocument } from "@/lib/core/annotation/article-document";
import { AppError } from "@/lib/core/app-error";
import type { ExportOptions } from "@/lib/core/exports/export-options";
import { exportWriter } from "@/lib/core/exports/export-writer";
import type { Chunk } from "@/lib/core/formats/format";
import { describeFormatError, type FormatError } from "@/lib/core/formats/format-error";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { recordAudit } from "@/lib/data/audit/record-audit";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import { database, type Db } from "@/lib/db/client";

/** Articles loaded at a time, so that memory grows with them and not with the project. */
const articlesAtOnce = 25;

/**
 * The project's submitted layers as the pieces of one file, read from one moment. Every span is checked before the
 * first piece is given away: one that doesn't match its words refuses the whole export.
 */
export async function exportProject(
  actor: Actor,
  projectId: string,
  options: ExportOptions,
): Promise<string[]> {
  const { snapshot, transaction } = await database();
  const pieces = await snapshot(async (db) => {
    await authorizeInProject(db, actor, "export.create", projectId);
    return writeAll(db, projectId, options);
  });
  await transaction((db) =>
    recordAudit(db, {
      actorId: actor.userId,
      projectId,
      action: "export.create",
      target: { kind: "project", id: projectId },
      details: options,
    }),
  );
  return pieces;
}

async function writeAll(db: Db, projectId: string, options: ExportOptions): Promise<string[]> {
  const writer = exportWriter(options, projectId);
  const pieces: string[] = [];
  const errors: FormatError[] = [];
  const take = (chunks: readonly Chunk[]) => {
    for (const { content } of chunks) if (typeof content === "string") pieces.push(content);
  };
  for await (const document of submittedDocuments(db, projectId)) {
    const written = writer.article(document);
    if (written.ok) take(written.value);
    else errors.push(...written.error);
  }
  const first = errors[0];
  if (first) {
    const others = errors.length > 1 ? ` And ${errors.length - 1} more.` : "";
    throw new AppError("conflict", `Nothing was exported. ${describeFormatError(first)}${others}`);
  }
  take(writer.end());
  return pieces;
}

async function* submittedDocuments(db: Db, projectId: string): AsyncGenerator<ArticleDocument> {
  const articles = await db.article.findMany({
    where: { projectId, visibleAt: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (let first = 0; first < articles.length; first += articlesAtOnce) {
    const articleIds = articles.slice(first, first + articlesAtOnce).map(({ id }) => id);
    yield* await loadArticleDocuments(db, projectId, { articleIds, layers: "submitted" });
  }
}
