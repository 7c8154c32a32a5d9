import "server-only";
import type { Actor, Role } from "@/lib/core/access/actor";
import type { Zone } from "@/lib/core/annotation/article-document";
import { exampleCodebook, exampleText } from "@/lib/core/annotation/testing/example-document";
import { canonicalText } from "@/lib/core/text/canonical-text";
import { utf16 } from "@/lib/core/text/offsets";
import { insertArticles } from "@/lib/data/articles/insert-articles";
import { assignToEveryone } from "@/lib/data/assignments/assign-to-everyone";
import { newId } from "@/lib/data/new-id";
import { insertProject } from "@/lib/data/projects/insert-project";
import { database, type Db } from "@/lib/db/client";

export type Study = {
  projectId: string;
  articleId: string;
  owner: Actor;
  reviewer: Actor;
  first: Actor;
  second: Actor;
  outsider: Actor;
};

const lineBreak = exampleText.indexOf("\n") + 1;
const exampleZones: Zone[] = [
  { kind: "body", start: utf16(0), end: utf16(lineBreak) },
  { kind: "byline", start: utf16(lineBreak), end: utf16(exampleText.length) },
];

const person = (name: string): Actor => ({
  userId: newId(),
  name,
  isInstanceAdministrator: false,
  sessionId: "",
});

const makePeople = () => ({
  owner: person("Olga Owner"),
  reviewer: person("Rita Reviewer"),
  first: person("Anna Annotator"),
  second: person("Bela Annotator"),
  outsider: person("Otto Outsider"),
});

async function join(db: Db, projectId: string, members: readonly [Actor, Role][]): Promise<void> {
  await db.membership.createMany({ data: members.map(([{ userId }]) => ({ projectId, userId })) });
  await db.membershipRole.createMany({
    data: members.map(([{ userId }, role]) => ({ projectId, userId, role })),
  });
}

async function makeArticle(db: Db, projectId: string, { userId }: Actor): Promise<string> {
  const canonical = canonicalText(new TextEncoder().encode(exampleText));
  if (!canonical.ok) throw new Error(canonical.error.message);
  const articleId = newId();
  const metadata = {
    title: "Nobody saw it",
    outlet: "The Example",
    byline: "Jane Doe",
    publishedOn: "2026-01-31",
    url: "",
    language: "en",
    extra: {},
  };
  const article = {
    articleId,
    fileName: "example.txt",
    canonical: canonical.value,
    zones: exampleZones,
    metadata,
  };
  await insertArticles(db, [article], { projectId, importId: null, visibleAt: new Date(), userId });
  return articleId;
}

/** A project on the example text and codebook: two annotators who both have the article, a reviewer, an outsider. */
export async function makeStudy(rule: { isSourceBlind?: boolean } = {}): Promise<Study> {
  const { transaction } = await database();
  return transaction(async (db) => {
    const people = makePeople();
    const { owner, reviewer, first, second } = people;
    await db.user.createMany({
      data: Object.values(people).map(({ userId, name }) => ({
        id: userId,
        email: `${userId}@example.org`,
        name,
      })),
    });
    const projectId = await insertProject(db, {
      name: "Study",
      description: "",
      isSample: false,
      codebook: exampleCodebook,
      ownerId: owner.userId,
    });
    await db.projectRule.update({ where: { projectId }, data: rule });
    await join(db, projectId, [
      [reviewer, "reviewer"],
      [first, "annotator"],
      [second, "annotator"],
    ]);
    const articleId = await makeArticle(db, projectId, owner);
    await assignToEveryone((work) => work(db), projectId, owner.userId);
    return { projectId, articleId, ...people };
  });
}
