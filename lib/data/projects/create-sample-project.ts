import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { sampleProject, type SampleProject } from "@/lib/core/sample/sample-project";
import { canonicalTextOfString } from "@/lib/core/text/canonical-text";
import { detectZones } from "@/lib/core/text/detect-zones";
import { authorizeOnInstance } from "@/lib/data/access/authorize-on-instance";
import { insertArticles, type ArticleToInsert } from "@/lib/data/articles/insert-articles";
import { newId } from "@/lib/data/new-id";
import { database, type Db } from "@/lib/db/client";
import { insertProject } from "./insert-project";
import { insertSampleLayers } from "./insert-sample-layers";

/** The sample project with its articles and annotators' layers, each made of operations like anybody's. */
export async function createSampleProject(actor: Actor): Promise<{ projectId: string }> {
  authorizeOnInstance(actor, "project.create");
  const sample = sampleProject();
  const articles = sample.articles.map(prepare);
  const coders = sample.coders.map(({ pseudonym }) => ({ id: newId(), pseudonym }));
  const { transaction } = await database();
  const projectId = await transaction(async (db) => {
    const made = await insertSample(db, sample, actor.userId);
    const place = { projectId: made, importId: null, visibleAt: null, userId: actor.userId };
    await insertArticles(db, articles, place);
    await insertCoders(db, made, coders);
    return made;
  });
  // A transaction an article, so that others' saves come in between; the articles are seen when all are there.
  for (const article of articles) {
    const layers = sample.layers.filter(({ fileName }) => fileName === article.fileName);
    await transaction((db) =>
      insertSampleLayers(db, actor, { article, coders, layers, codebook: sample.codebook }),
    );
  }
  await transaction((db) => db.article.updateMany({ where: { projectId }, data: { visibleAt: new Date() } }));
  return { projectId };
}

function prepare({ fileName, text, metadata }: SampleProject["articles"][number]): ArticleToInsert {
  const canonical = canonicalTextOfString(text);
  if (!canonical.ok) throw new AppError("unprocessable", `${fileName}: ${canonical.error.message}`);
  const zones = detectZones(canonical.value.text);
  return { articleId: newId(), fileName, canonical: canonical.value, zones, metadata };
}

const insertSample = (db: Db, { name, codebook }: SampleProject, ownerId: string): Promise<string> =>
  insertProject(db, {
    name,
    description: "Invented articles that three sample annotators have read. Change whatever you like.",
    isSample: true,
    codebook,
    ownerId,
  });

async function insertCoders(db: Db, projectId: string, coders: readonly { id: string; pseudonym: string }[]) {
  await db.coder.createMany({
    data: coders.map(({ id, pseudonym }) => ({
      id,
      projectId,
      pseudonym,
      kind: "imported",
      sourceName: `Sample annotator ${pseudonym}`,
    })),
  });
}
