import { createHash } from "node:crypto";
import type { Db } from "../database";
import { sampleText, sampleTime, type SampleIds } from "./sample-ids";

/** A finished import with one visible article, its zones and quotations, and an assignment. */
export async function sampleArticle(tx: Db, ids: SampleIds): Promise<void> {
  const { articleId, projectId, userId, coderId, importId } = ids;
  const sha256 = createHash("sha256").update(sampleText).digest("hex");
  const hashes = { rawSha256: sha256, textSha256: sha256 };
  await tx.import.create({
    data: {
      id: importId,
      projectId,
      status: "done",
      format: "text",
      createdById: userId,
      files: {
        create: { ordinal: 0, fileName: "a.txt", byteLength: 90, rawSha256: sha256, articleCount: 1 },
      },
    },
  });
  await tx.article.create({
    data: { id: articleId, projectId, title: "«Tïtle»", importId, visibleAt: sampleTime, ...hashes },
  });
  await tx.articleText.create({
    data: {
      articleId,
      text: sampleText,
      utf16Length: sampleText.length,
      codePointLength: Array.from(sampleText).length,
      sha256,
      rawSha256: sha256,
      hadByteOrderMark: true,
      newlineStyle: "lf",
    },
  });
  const revision = { articleId, revision: 1 };
  await tx.zoneRevision.create({ data: { ...revision, origin: "detected" } });
  await tx.zone.create({ data: { ...revision, kind: "headline", start: 0, end: 10 } });
  await tx.zone.create({ data: { ...revision, kind: "body", start: 10, end: sampleText.length } });
  await tx.quotationRevision.create({ data: { ...revision, origin: "corrected", createdById: userId } });
  await tx.quotationSpan.create({
    data: { ...revision, ordinal: 0, start: 28, end: 49, quote: sampleText.slice(28, 49), speaker: "they" },
  });
  await tx.assignment.create({ data: { id: ids.assignmentId, articleId, coderId, createdById: userId } });
}
