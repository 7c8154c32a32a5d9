import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { applyOperations } from "@/lib/core/annotation/apply-operations";
import type { Coder, Layer } from "@/lib/core/annotation/article-document";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Operation } from "@/lib/core/annotation/operation";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { SampleLayer } from "@/lib/core/sample/sample-layer";
import { sampleOperations } from "@/lib/core/sample/sample-operations";
import type { ArticleToInsert } from "@/lib/data/articles/insert-articles";
import { storeChanges } from "@/lib/data/layers/store-changes";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

export type LayersOfArticle = {
  article: ArticleToInsert;
  coders: readonly { id: string; pseudonym: string }[];
  layers: readonly SampleLayer[];
  codebook: Codebook;
};

/** The annotators' layers on one sample article, just inserted: assigned, then filled by operations. */
export async function insertSampleLayers(
  db: Db,
  actor: Actor,
  { article, coders, layers, codebook }: LayersOfArticle,
): Promise<void> {
  const { articleId } = article;
  const empty = layers.map(({ pseudonym }) => emptyLayer(coders, pseudonym));
  await db.assignment.createMany({
    data: empty.map(({ coder }) => ({
      id: newId(),
      articleId,
      coderId: coder.id,
      createdById: actor.userId,
    })),
  });
  await db.layer.createMany({
    data: empty.map(({ id, coder, kind, round }) => ({ id, articleId, coderId: coder.id, kind, round })),
  });
  for (const [at, layer] of empty.entries()) {
    const before = documentOf(article, codebook, layer);
    const sample = layers[at];
    if (sample) await fill(db, actor, before, sample);
  }
}

function emptyLayer(coders: LayersOfArticle["coders"], pseudonym: string): Layer {
  const known = coders.find((coder) => coder.pseudonym === pseudonym);
  if (!known) throw new Error(`The sample has a layer by ${pseudonym}, but no such annotator.`);
  const coder: Coder = { ...known, kind: "imported" };
  const nothing = { annotations: [], entities: [], relations: [], judgements: [], flags: [], decisions: [] };
  return { id: newId(), coder, kind: "annotator", round: 1, ...nothing, submission: null };
}

const documentOf = (
  { articleId, canonical: { text }, zones }: ArticleToInsert,
  codebook: Codebook,
  layer: Layer,
): LayerDocument => ({
  articleId,
  text,
  zones,
  zoneRevision: 1,
  masked: [],
  codebook,
  layer,
  version: 0,
  removed: [],
  sources: [],
});

async function fill(db: Db, actor: Actor, before: LayerDocument, sample: SampleLayer): Promise<void> {
  const at = new Date().toISOString();
  const operations = sampleOperations(sample, newId).map((change): Operation => ({
    ...change,
    id: newId(),
    at,
    codebookVersion: "1",
  }));
  const applied = applyOperations(before, operations);
  if (!applied.ok) throw new Error(`The sample layer on ${sample.fileName}: ${applied.error.message}`);
  const events = operations.map((operation, index) => ({
    version: index + 1,
    actorId: actor.userId,
    recordedAt: at,
    operation,
  }));
  await storeChanges(db, before, applied.value, events, new Map());
}
