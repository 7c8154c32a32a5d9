import type { Db } from "../../database";
import { sampleIds, sampleText, type SampleIds } from "../sample-ids";
import type { ForbiddenWrite } from "./forbidden-write";

const length = sampleText.length;

/** Against layers, their projection and decisions. */
export const forbiddenInLayers: readonly ForbiddenWrite[] = [
  ["layer_stays", (tx, { layerId: id }) => tx.layer.delete({ where: { id } })],
  ["layer_immutable", (tx, { layerId: id }) => tx.layer.update({ where: { id }, data: { version: 0 } })],
  ["layer_immutable", (tx, { layerId: id }) => tx.layer.update({ where: { id }, data: { round: 2 } })],
  [
    "layer_immutable",
    (tx, { layerId: id, articleId }) => tx.layer.update({ where: { id }, data: { standInId: articleId } }),
  ],
  [
    "layer_place",
    async (tx, { layerId: id, ...ids }) =>
      tx.layer.update({ where: { id }, data: { articleId: await foreignArticle(tx, ids) } }),
  ],
  ["layer_vocabulary", (tx, ids) => layer(tx, ids, { kind: "rumour" })],
  ["layer_vocabulary", (tx, ids) => layer(tx, ids, { round: 0 })],
  ["layer_project", async (tx, ids) => layer(tx, { ...ids, articleId: await foreignArticle(tx, ids) }, {})],
  [
    "assignment_project",
    async (tx, ids) => {
      const articleId = await foreignArticle(tx, ids);
      await tx.assignment.create({
        data: { id: "a", articleId, coderId: ids.coderId, createdById: ids.userId },
      });
    },
  ],
  [
    "assignment_immutable",
    async (tx, ids) => {
      const articleId = await foreignArticle(tx, ids);
      await tx.assignment.update({ where: { id: ids.assignmentId }, data: { articleId } });
    },
  ],
  [
    "decision_source_article",
    async (tx, { goldLayerId: layerId, ...ids }) => {
      const sourceLayerId = await foreignLayer(tx, ids);
      const source = { ordinal: 1, annotationId: "b1", revision: 1 };
      await tx.annotation.create({ data: { layerId: sourceLayerId, id: "b1", ...annotation } });
      await tx.decisionSource.create({ data: { layerId, decisionId: "d1", sourceLayerId, ...source } });
    },
  ],
  ["annotation_part_range", (tx, ids) => part(tx, ids, 0, length + 1)],
  ["annotation_part_range", (tx, ids) => part(tx, ids, 7, 7)],
  ["annotation_part_range", (tx, ids) => part(tx, ids, -1, 7)],
  ["annotation_part_range", (tx, ids) => part(tx, ids, 0, 7, "")],
  [
    "annotation_part_range",
    (tx, { layerId }) => tx.annotationPart.updateMany({ where: { layerId }, data: { end: length + 1 } }),
  ],
  [
    "entity_mention_range",
    (tx, { layerId }) => tx.entityMention.updateMany({ where: { layerId }, data: { end: length + 1 } }),
  ],
  [
    "entity_mention_range",
    (tx, { layerId }) =>
      tx.entityMention.create({
        data: { layerId, id: "m2", entityId: "e1", start: 3, end: 2, quote: "…", createdVersion: 1 },
      }),
  ],
];

const annotation = { labelId: "l", origin: "manual", codebookVersion: "1", revision: 1, createdVersion: 1 };

const layer = (tx: Db, { articleId, coderId }: SampleIds, fields: { kind?: string; round?: number }) =>
  tx.layer.create({ data: { id: "layer", articleId, coderId, kind: "key", ...fields } });

const part = (tx: Db, { layerId }: SampleIds, start: number, end: number, quote = "…") =>
  tx.annotationPart.create({ data: { layerId, annotationId: "a1", ordinal: 1, start, end, quote } });

/** An article of another project. */
async function foreignArticle(tx: Db, { userId }: Pick<SampleIds, "userId">): Promise<string> {
  const { projectId, articleId } = sampleIds();
  await tx.project.create({ data: { id: projectId, name: "Other", createdById: userId } });
  await tx.article.create({ data: { id: articleId, projectId, title: "", rawSha256: "", textSha256: "" } });
  return articleId;
}

/** A layer on an article of another project, by a coder of that project. */
async function foreignLayer(tx: Db, ids: Pick<SampleIds, "userId">): Promise<string> {
  const articleId = await foreignArticle(tx, ids);
  const { projectId } = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const { coderId, layerId } = sampleIds();
  await tx.coder.create({ data: { id: coderId, projectId, pseudonym: "R1", kind: "imported" } });
  await tx.layer.create({ data: { id: layerId, articleId, coderId, kind: "annotator" } });
  return layerId;
}
