import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import type { InputFile } from "@/lib/core/formats/format";
import {
  nothingLeftOut,
  prepareImport,
  type LeftOut,
  type PreparedImport,
} from "@/lib/core/imports/prepare-import";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import { placeArticles } from "@/lib/core/imports/place-articles";
import type { Brought } from "@/lib/core/imports/preview-placement";
import type { SkippedLayer } from "@/lib/core/imports/skipped-layer";
import type { Work } from "@/lib/core/work";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { discardStagedImports } from "@/lib/data/articles/discard-staged-imports";
import { assignToEveryone } from "@/lib/data/assignments/assign-to-everyone";
import { newId } from "@/lib/data/new-id";
import { database, type Db } from "@/lib/db/client";
import { articlesFromFiles, articlesToImport, type ArticleToImport } from "./articles-to-import";
import { finishDataImport } from "./finish-data-import";
import { loadHeldArticles } from "./load-held-articles";
import { readFiles } from "./read-files";
import { refuseClashes } from "./refuse-clashes";
import { resolveCoders } from "./resolve-coders";
import { stageDataImport } from "./stage-data-import";
import { targetCodebook } from "./target-codebook";

export type DataImport = {
  /** Null where the project had everything already: then nothing was changed. */
  importId: string | null;
  /** New ones; layers and spans are counted with those of `extended`. */
  articles: number;
  layers: number;
  spans: number;
  /** What of it went to articles that were there already. */
  extended: Brought;
  /** Titles of the articles in the files that were there already. */
  held: string[];
  skipped: SkippedLayer[];
  misfits: number;
  left: LeftOut;
  codebookVersion: string;
};

/**
 * Imports annotated data, all of it or nothing. The files are read again here, mapped and checked by the same pure
 * functions as in the browser; articles and layers are staged out of sight in short transactions and seen by one
 * short update. Of a text that the project holds, the layers come that have no place there yet; nothing that stands
 * is overwritten, and importing again changes nothing.
 */
export async function importDataSet(
  actor: Actor,
  projectId: string,
  files: readonly InputFile[],
  mapping: ImportMapping,
  work: Work,
): Promise<DataImport> {
  const { reader, transaction } = await database();
  await authorizeInProject(reader, actor, "article.import", projectId);
  if (files.length === 0) throw new AppError("unprocessable", "No file was given. Choose at least one.");
  const { target, left, misfits, placed, skipped } = await readAndPlace(
    reader,
    projectId,
    files,
    mapping,
    work,
  );
  if (target.isExtended) await authorizeInProject(reader, actor, "codebook.publish", projectId);
  const articles = articlesToImport(placed);
  const held = placed.flatMap((one) => one.held?.title ?? []);
  const found = { held, skipped, misfits, left, codebookVersion: target.codebook.version };
  if (articles.length === 0) return { importId: null, ...countOf([]), ...found };

  const kept = articles.map((article) => article.prepared);
  const coders = await transaction((db) => resolveCoders(db, projectId, mapping, kept));
  refuseClashes(kept, coders);
  const place = { importId: newId(), projectId, userId: actor.userId };
  const staged = { place, files, mapping, articles, coders, codebook: target.codebook, left };
  try {
    await stageDataImport(transaction, staged, work);
    work.signal.throwIfAborted();
    await transaction((db) => finishDataImport(db, place, articles, mapping, target));
  } catch (error) {
    // If this fails too, a later import discards it.
    await transaction((db) => discardStagedImports(db, { id: place.importId })).catch(() => undefined);
    throw error;
  }
  await assignToEveryone(transaction, projectId, actor.userId);
  return { importId: place.importId, ...countOf(articles), ...found };
}

/** What the files hold, each article in its place. What was only read is let go of at the end. */
async function readAndPlace(
  db: Db,
  projectId: string,
  files: readonly InputFile[],
  mapping: ImportMapping,
  work: Work,
) {
  const data = await readFiles(files, { formatId: mapping.formatId, reading: mapping.reading }, work);
  const target = await targetCodebook(db, projectId, data.documents, mapping);
  const left = { ...nothingLeftOut };
  const prepared: PreparedImport[] = [];
  for (const document of data.documents) {
    prepared.push(prepareImport(document, target.codebook, mapping, left));
    if (prepared.length % 50 === 0) await nextTurn();
  }
  const incoming = articlesFromFiles(prepared);
  const texts = incoming.map(({ textSha256 }) => textSha256);
  const held = await loadHeldArticles(db, projectId, texts);
  return { target, left, misfits: data.misfits.length, ...placeArticles(incoming, held, mapping) };
}

function countOf(articles: readonly ArticleToImport[]) {
  const extended = brought(articles.filter(({ held }) => held !== null));
  const all = brought(articles);
  return { ...all, articles: all.articles - extended.articles, extended };
}

function brought(articles: readonly ArticleToImport[]): Brought {
  const layers = articles.flatMap((article) => article.layers);
  return {
    articles: articles.length,
    layers: layers.length,
    spans: layers.reduce((sum, { layer }) => sum + layer.annotations.length, 0),
  };
}
