import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { ArticleDocument, ZoneKind } from "@/lib/core/annotation/article-document";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { ReleaseManifest } from "@/lib/core/releases/release-manifest";
import type { ReleaseOptions } from "@/lib/core/releases/release-options";
import type { Work } from "@/lib/core/work";
import { loadCodebook, loadCurrentCodebook } from "@/lib/data/codebook/load-codebook";
import { loadArticleDocuments } from "@/lib/data/layers/load-article-documents";
import type { Db } from "@/lib/db/client";

/** What a release is made from, as the database holds it at one moment. */
export type ReleaseSource = {
  project: { name: string; description: string; language: string };
  codebook: Codebook;
  zones: ZoneKind[];
  documents: ArticleDocument[];
  before: ReleaseManifest | null;
};

/** Articles loaded at a time. */
const articlesAtOnce = 25;

/** Reads it; throws where an option names what isn't there. */
export async function findReleaseSource(
  db: Db,
  projectId: string,
  options: ReleaseOptions,
  { tell, signal }: Work,
): Promise<ReleaseSource> {
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { name: true, description: true, language: true },
  });
  const codebook = await chosenCodebook(db, projectId, options);
  const zones = await db.projectCountedZone.findMany({
    where: { projectId },
    select: { zoneKind: true },
    orderBy: { zoneKind: "asc" },
  });
  const articleIds = await chosenArticles(db, projectId, options);
  const documents: ArticleDocument[] = [];
  for (let first = 0; first < articleIds.length; first += articlesAtOnce) {
    signal.throwIfAborted();
    tell({ step: "Reading articles", done: first, total: articleIds.length });
    const some = articleIds.slice(first, first + articlesAtOnce);
    const loaded = await loadArticleDocuments(db, projectId, { articleIds: some, layers: "submitted" });
    documents.push(...loaded.map((document) => ({ ...document, codebook })));
  }
  return {
    project,
    codebook,
    zones: zones.map(({ zoneKind }) => zoneKind as ZoneKind),
    documents,
    before: await manifestOf(db, projectId, options.since),
  };
}

async function chosenArticles(db: Db, projectId: string, { articleIds }: ReleaseOptions): Promise<string[]> {
  const all = await db.article.findMany({
    where: { projectId, visibleAt: { not: null }, retiredAt: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const wanted = articleIds === null ? null : new Set(articleIds);
  const found = all.map(({ id }) => id).filter((id) => wanted === null || wanted.has(id));
  if (found.length === 0)
    throw new AppError("unprocessable", "The project has none of these articles. Choose others.");
  if (wanted && found.length < wanted.size) {
    const missing = wanted.size - found.length;
    throw new AppError(
      "unprocessable",
      `${missing} of the chosen articles are gone. Reload the page and choose again.`,
    );
  }
  return found;
}

async function chosenCodebook(
  db: Db,
  projectId: string,
  { codebookVersion }: ReleaseOptions,
): Promise<Codebook> {
  if (codebookVersion === null) return (await loadCurrentCodebook(db, projectId)).codebook;
  const version = await db.codebookVersion.findFirst({
    where: { codebook: { projectId }, version: codebookVersion, status: "published" },
    select: { id: true },
  });
  if (!version)
    throw new AppError("unprocessable", `The codebook has no published version “${codebookVersion}”.`);
  return loadCodebook(db, version.id);
}

async function manifestOf(db: Db, projectId: string, number: number | null): Promise<ReleaseManifest | null> {
  if (number === null) return null;
  const release = await db.release.findUnique({
    where: { projectId_number: { projectId, number } },
    select: { manifest: true },
  });
  if (!release) throw new AppError("unprocessable", `There is no release ${number} to compare with.`);
  return JSON.parse(release.manifest) as ReleaseManifest;
}
