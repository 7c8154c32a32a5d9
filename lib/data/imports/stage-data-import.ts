import "server-only";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { InputFile } from "@/lib/core/formats/format";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import type { LeftOut } from "@/lib/core/imports/prepare-import";
import { sha256OfBytes } from "@/lib/core/text/sha256";
import type { Work } from "@/lib/core/work";
import { insertArticles } from "@/lib/data/articles/insert-articles";
import type { ImportPlace } from "@/lib/data/articles/stage-import";
import { storeNewLayers } from "@/lib/data/layers/store-new-layers";
import { newId } from "@/lib/data/new-id";
import type { Database, Db } from "@/lib/db/client";
import type { ArticleToImport } from "./articles-to-import";
import { insertStandIns } from "./insert-stand-ins";
import { newestZonesOf } from "./newest-zones-of";
import { renamePointers } from "./rename-pointers";
import type { CodersByKey } from "./resolve-coders";
import { importedLayers } from "./imported-layers";

export type StagedData = {
  place: ImportPlace;
  files: readonly InputFile[];
  mapping: ImportMapping;
  articles: readonly ArticleToImport[];
  coders: CodersByKey;
  codebook: Codebook;
  left: LeftOut;
};

/** Bounds of one transaction: short enough that others' saves don't wait for an import. */
const articlesAtOnce = 10;

/** Writes articles and layers under their import, out of everybody's sight. */
export async function stageDataImport(
  transaction: Database["transaction"],
  staged: StagedData,
  { tell, signal }: Work,
): Promise<void> {
  await transaction((db) => createImport(db, staged));
  const { articles } = staged;
  for (let first = 0; first < articles.length; first += articlesAtOnce) {
    signal.throwIfAborted();
    tell({ step: "Writing articles", done: first, total: articles.length });
    const some = articles.slice(first, first + articlesAtOnce);
    await transaction((db) => writeArticles(db, staged, some));
  }
}

async function createImport(db: Db, { place, files, mapping, articles }: StagedData): Promise<void> {
  const { importId, projectId, userId } = place;
  const options = JSON.stringify(mapping);
  await db.import.create({
    data: { id: importId, projectId, format: mapping.formatId, options, createdById: userId },
  });
  await db.importFile.createMany({
    data: files.map(({ name, bytes }, ordinal) => ({
      importId,
      ordinal,
      fileName: name.slice(0, 300),
      byteLength: bytes.length,
      rawSha256: sha256OfBytes(bytes),
      articleCount: files.length === 1 ? articles.filter(({ held }) => held === null).length : 0,
    })),
  });
}

async function writeArticles(db: Db, staged: StagedData, some: readonly ArticleToImport[]): Promise<void> {
  const { place, left } = staged;
  const named = some.map((one) => ({ ...one, ids: new Map<string, string>() }));
  // A transaction may run again; what it counts must not add up.
  const lost = { ...left };
  const fresh = some.filter(({ held }) => held === null).map(({ article }) => article);
  await insertArticles(db, fresh, { ...place, visibleAt: null });
  await insertStandIns(
    db,
    some.filter(({ held }) => held !== null),
    place,
  );
  await writeLayers(db, staged, named, lost);
  for (const { article, held, prepared, ids } of named) {
    const unknown = renamePointers(prepared.document.unknown, ids, held ? "of layers" : "all");
    if (Object.keys(unknown).length === 0) continue;
    await db.article.update({
      where: { id: article.articleId },
      data: { unknown: JSON.stringify(unknown) },
    });
  }
  Object.assign(left, lost);
}

async function writeLayers(
  db: Db,
  { place, mapping, codebook, coders }: StagedData,
  named: readonly (ArticleToImport & { ids: Map<string, string> })[],
  left: LeftOut,
): Promise<void> {
  const zones = await newestZonesOf(
    db,
    named.flatMap(({ held }) => held?.articleId ?? []),
  );
  const layers = named.flatMap(({ article: { articleId }, held, prepared, ids }) =>
    importedLayers({
      prepared,
      articleId,
      standing: held ? (zones.get(held.articleId) ?? null) : null,
      codebook,
      coders,
      userId: place.userId,
      areFinished: mapping.areFinished,
      ids,
      left,
    }),
  );
  await storeNewLayers(db, layers);
  await db.assignment.createMany({
    data: layers.flatMap(({ document: { articleId, layer }, standInId }) =>
      layer.kind === "annotator" && standInId === null
        ? [{ id: newId(), articleId, coderId: layer.coder.id, round: layer.round, createdById: place.userId }]
        : [],
    ),
  });
}
