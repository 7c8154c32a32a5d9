import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import type { InputFile } from "@/lib/core/formats/format";
import { nothingLeftOut, prepareImport, type LeftOut, type PreparedImport } from "@/lib/core/imports/prepare-import";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import type { Work } from "@/lib/core/work";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { discardStagedImports } from "@/lib/data/articles/discard-staged-imports";
import { assignToEveryone } from "@/lib/data/assignments/assign-to-everyone";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { articlesToInsert, withoutHeld, type ArticleToImport } from "./articles-to-import";
import { finishDataImport } from "./finish-data-import";
import { readFiles } from "./read-files";
import { refuseClashes } from "./refuse-clashes";
import { resolveCoders } from "./resolve-coders";
import { stageDataImport } from "./stage-data-import";
import { targetCodebook } from "./target-codebook";

export type DataImport = {
  /** Null where the project had everything already: then nothing was changed. */
  importId: string | null;
  articles: number;
  layers: number;
  spans: number;
  /** Titles of articles that the project holds already, or that came twice. */
  held: string[];
  misfits: number;
  left: LeftOut;
  codebookVersion: string;
};

/**
 * Imports annotated data, all of it or nothing. The files are read again here, mapped and checked by the same pure
 * functions as in the browser; articles and layers are staged out of sight in short transactions and seen by one
 * short update. What the project holds already is left out, so that importing again changes nothing.
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
  const data = await readFiles(files, { formatId: mapping.formatId, reading: mapping.reading }, work);
  const target = await targetCodebook(reader, projectId, data.documents, mapping);
  if (target.isExtended) await authorizeInProject(reader, actor, "codebook.publish", projectId);

  const left = { ...nothingLeftOut };
  const prepared: PreparedImport[] = [];
  for (const document of data.documents) {
    prepared.push(prepareImport(document, target.codebook, mapping, left));
    if (prepared.length % 50 === 0) await nextTurn();
  }
  const { fresh, held } = await withoutHeld(reader, projectId, articlesToInsert(prepared));
  const found = { held, misfits: data.misfits.length, left, codebookVersion: target.codebook.version };
  if (fresh.length === 0) return { importId: null, articles: 0, layers: 0, spans: 0, ...found };

  const kept = fresh.map((article) => article.prepared);
  const coders = await transaction((db) => resolveCoders(db, projectId, mapping, kept));
  refuseClashes(kept, coders);
  const place = { importId: newId(), projectId, userId: actor.userId };
  const staged = { place, files, mapping, articles: fresh, coders, codebook: target.codebook, left };
  try {
    await stageDataImport(transaction, staged, work);
    work.signal.throwIfAborted();
    await transaction((db) => finishDataImport(db, place, fresh, target));
  } catch (error) {
    // If this fails too, a later import discards it.
    await transaction((db) => discardStagedImports(db, { id: place.importId })).catch(() => undefined);
    throw error;
  }
  await assignToEveryone(transaction, projectId, actor.userId);
  return { importId: place.importId, ...countOf(fresh), ...found };
}

const countOf = (articles: readonly ArticleToImport[]) => {
  const layers = articles.flatMap(({ prepared }) => prepared.layers);
  return {
    articles: articles.length,
    layers: layers.length,
    spans: layers.reduce((sum, { layer }) => sum + layer.annotations.length, 0),
  };
};
