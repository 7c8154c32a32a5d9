import "server-only";
import { AppError } from "@/lib/core/app-error";
import { applyOperation } from "@/lib/core/annotation/apply-operation";
import type { Coder, Layer } from "@/lib/core/annotation/article-document";
import { layerChanges } from "@/lib/core/annotation/layer-changes";
import { operationSchema, type Operation } from "@/lib/core/annotation/operation";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { emptyLayerDocument, type LeftOut, type PreparedImport } from "@/lib/core/imports/prepare-import";
import type { NewLayer } from "@/lib/data/layers/store-new-layers";
import { newId } from "@/lib/data/new-id";
import type { StandingZones } from "./newest-zones-of";
import type { CodersByKey } from "./resolve-coders";

export type LayersToMake = {
  prepared: PreparedImport;
  articleId: string;
  /** Those of the article that the project holds; null where the article is new. */
  standing: StandingZones | null;
  codebook: Codebook;
  coders: CodersByKey;
  userId: string;
  areFinished: boolean;
  /** The id that each of the file's own ids gets. */
  ids: Map<string, string>;
  left: LeftOut;
};

/** An article's imported layers, made by operations as if somebody had worked there, each checked like theirs. */
export function importedLayers(given: LayersToMake): NewLayer[] {
  const recordedAt = new Date().toISOString();
  return given.prepared.layers.flatMap(({ coderKey, layer }) => {
    const coder = given.coders.get(coderKey);
    return coder ? [makeLayer(given, layer, coder, recordedAt)] : [];
  });
}

function makeLayer(given: LayersToMake, layer: Layer, coder: Coder, now: string): NewLayer {
  const { prepared, articleId, standing, codebook, ids, left, userId: actorId } = given;
  const article = { ...prepared.document, id: articleId };
  const empty = emptyLayerDocument(article, codebook, { ...layer, id: newId(), coder, entities: [] });
  let after = { ...empty, ...standing };
  const idOf = (local: string) => {
    const id = ids.get(local) ?? newId();
    ids.set(local, id);
    return id;
  };
  const isSubmitted = given.areFinished && isAnswered(layer, coder, codebook);
  const operations: Operation[] = [];
  for (const change of layerChanges({ ...layer, isSubmitted }, idOf)) {
    const at = change.kind === "layer.submit" ? submittedAt(layer, now) : now;
    const parsed = operationSchema.safeParse({
      ...change,
      id: newId(),
      at,
      codebookVersion: codebook.version,
    });
    if (!parsed.success) throw refusal(prepared, parsed.error.issues[0]?.message ?? "");
    const applied = applyOperation(after, parsed.data);
    if (applied.ok) {
      after = applied.value;
      operations.push(parsed.data);
    } else if (change.kind === "relation.create") left.relations += 1;
    else throw refusal(prepared, applied.error.message);
  }
  const events = operations.map((operation, index) => ({
    version: index + 1,
    actorId,
    recordedAt: now,
    operation,
  }));
  const standInId = standing ? articleId : null;
  return { document: after, events, importedVersion: events.length, standInId };
}

/** A person whose required answers are missing still has to give them, and then finishes for themselves. */
const isAnswered = ({ judgements }: Layer, coder: Coder, codebook: Codebook): boolean =>
  coder.kind !== "person" ||
  codebook.judgements.every(
    ({ id, isRequired }) => !isRequired || judgements.some(({ judgementId }) => judgementId === id),
  );

/** The day that the file gives, where it gives one. */
function submittedAt({ submission }: Layer, now: string): string {
  const time = Date.parse(submission?.submittedAt ?? "");
  return Number.isNaN(time) ? now : new Date(time).toISOString();
}

const refusal = ({ document }: PreparedImport, reason: string) =>
  new AppError("unprocessable", `Nothing was imported. ${document.metadata.title}: ${reason}`);
