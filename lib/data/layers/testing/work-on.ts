import "server-only";
import type { Actor, Role } from "@/lib/core/access/actor";
import type { Operation } from "@/lib/core/annotation/operation";
import { marking, operationOf } from "@/lib/core/annotation/testing/example-document";
import { suggestMetadata } from "@/lib/core/articles/suggest-metadata";
import { canonicalTextOfString } from "@/lib/core/text/canonical-text";
import { utf16 } from "@/lib/core/text/offsets";
import { insertArticles } from "@/lib/data/articles/insert-articles";
import { assignToEveryone } from "@/lib/data/assignments/assign-to-everyone";
import { newId } from "@/lib/data/new-id";
import { newPerson } from "@/lib/data/people/testing/cast";
import { database } from "@/lib/db/client";
import { appendOperations } from "../append-operations";
import { openAdjudicatorLayer } from "../open-adjudicator-layer";
import { openLayer } from "../open-layer";

type Place = { projectId: string; articleId: string };

/** An operation that marks words of the example text. */
export const mark = (words: string, labelId = "doubt", id = newId()): Operation => ({
  ...marking(id, words, labelId),
  id: newId(),
});

/** What the example codebook asks for before an article is finished, and finishing it. */
export const finish = (): Operation[] => [
  { ...operationOf("judgement.set", { judgementId: "genre", value: "opinion" }), id: newId() },
  submit(),
];
export const submit = (): Operation => ({ ...operationOf("layer.submit", {}), id: newId() });
export const reopen = (): Operation => ({ ...operationOf("layer.reopen", {}), id: newId() });

/** Somebody's operations on their own layer, made if it isn't there. Throws if they are refused. Gives the layer's id. */
export async function annotate(actor: Actor, place: Place, operations: Operation[]): Promise<string> {
  const { document } = await openLayer(actor, place.projectId, place.articleId);
  return append(actor, document.layer.id, document.version, operations);
}

/** The same on a reviewer's layer of decisions. */
export async function adjudicate(actor: Actor, place: Place, operations: Operation[]): Promise<string> {
  const { document } = await openAdjudicatorLayer(actor, place.projectId, place.articleId);
  return append(actor, document.layer.id, document.version, operations);
}

async function append(actor: Actor, layerId: string, baseVersion: number, operations: Operation[]) {
  const outcome = await appendOperations(actor, layerId, { baseVersion, operations });
  if ("code" in outcome) throw new Error(JSON.stringify(outcome));
  return layerId;
}

/** A further member of a project. */
export async function addMember(projectId: string, name: string, ...roles: Role[]): Promise<Actor> {
  const person = await newPerson(name);
  const { transaction } = await database();
  const member = { projectId, userId: person.userId };
  await transaction(async (db) => {
    await db.membership.create({ data: member });
    await db.membershipRole.createMany({ data: roles.map((role) => ({ ...member, role })) });
  });
  return person;
}

/** A further article of a project, all of it body, given to its annotators. */
export async function addArticle(owner: Actor, projectId: string, text: string): Promise<Place> {
  const canonical = canonicalTextOfString(text);
  if (!canonical.ok) throw new Error(canonical.error.message);
  const zones = [{ kind: "body" as const, start: utf16(0), end: utf16(text.length) }];
  const articleId = newId();
  const article = {
    articleId,
    fileName: `${articleId}.txt`,
    canonical: canonical.value,
    zones,
    metadata: suggestMetadata(text, zones),
  };
  const place = { projectId, importId: null, visibleAt: new Date(), userId: owner.userId };
  const { transaction } = await database();
  await transaction((db) => insertArticles(db, [article], place));
  await assignToEveryone(transaction, projectId, owner.userId);
  return { projectId, articleId };
}
