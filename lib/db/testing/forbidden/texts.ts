import type { Db } from "../../database";
import { sampleText, type SampleIds } from "../sample-ids";
import type { ForbiddenWrite } from "./forbidden-write";

const length = sampleText.length;

/** Against the text, its zones and quotations. */
export const forbiddenInTexts: readonly ForbiddenWrite[] = [
  ["article_stays", (tx, { articleId: id }) => tx.article.delete({ where: { id } })],
  [
    "article_immutable",
    (tx, { articleId: id }) => tx.article.update({ where: { id }, data: { textSha256: "" } }),
  ],
  ["article_text_stays", (tx, { articleId }) => tx.articleText.delete({ where: { articleId } })],
  [
    "article_text_immutable",
    (tx, { articleId }) => tx.articleText.update({ where: { articleId }, data: { text: "other" } }),
  ],
  ["article_text_lengths", (tx, ids) => anotherText(tx, ids, { codePointLength: 2 })],
  ["article_text_lengths", (tx, ids) => anotherText(tx, ids, { utf16Length: 2 })],
  ["article_text_vocabulary", (tx, ids) => anotherText(tx, ids, { newlineStyle: "lfcr" })],
  ["zone_revision_stays", (tx, { articleId }) => tx.zoneRevision.deleteMany({ where: { articleId } })],
  [
    "zone_revision_immutable",
    (tx, { articleId }) => tx.zoneRevision.updateMany({ where: { articleId }, data: { origin: "imported" } }),
  ],
  [
    "zone_revision_vocabulary",
    (tx, { articleId }) => tx.zoneRevision.create({ data: { articleId, revision: 2, origin: "guessed" } }),
  ],
  ["zone_stays", (tx, { articleId }) => tx.zone.deleteMany({ where: { articleId } })],
  ["zone_immutable", (tx, { articleId }) => tx.zone.updateMany({ where: { articleId }, data: { end: 9 } })],
  ["zone_vocabulary", (tx, ids) => zones(tx, ids, [0, length, "footer"])],
  ["zone_range", (tx, ids) => zones(tx, ids, [0, length + 1])],
  ["zone_range", (tx, ids) => zones(tx, ids, [0, 0])],
  ["zone_range", (tx, ids) => zones(tx, ids, [1, length])],
  ["zone_range", (tx, ids) => zones(tx, ids, [0, 5], [4, length])],
  ["zone_range", (tx, ids) => zones(tx, ids, [0, 5], [6, length])],
  [
    "quotation_revision_stays",
    (tx, { articleId }) => tx.quotationRevision.deleteMany({ where: { articleId } }),
  ],
  [
    "quotation_revision_immutable",
    (tx, { articleId }) =>
      tx.quotationRevision.updateMany({ where: { articleId }, data: { origin: "imported" } }),
  ],
  [
    "quotation_revision_vocabulary",
    (tx, { articleId }) =>
      tx.quotationRevision.create({ data: { articleId, revision: 2, origin: "guessed" } }),
  ],
  ["quotation_span_stays", (tx, { articleId }) => tx.quotationSpan.deleteMany({ where: { articleId } })],
  [
    "quotation_span_immutable",
    (tx, { articleId }) => tx.quotationSpan.updateMany({ where: { articleId }, data: { speaker: "" } }),
  ],
  ["quotation_span_range", (tx, ids) => quotation(tx, ids, 0, length + 1)],
  ["quotation_span_range", (tx, ids) => quotation(tx, ids, 5, 5)],
  ["quotation_span_range", (tx, ids) => quotation(tx, ids, -1, 5)],
];

type TextFields = { utf16Length?: number; codePointLength?: number; newlineStyle?: string };

async function anotherText(tx: Db, { projectId }: SampleIds, fields: TextFields): Promise<void> {
  const hashes = { rawSha256: "r", textSha256: "t" };
  const { id } = await tx.article.create({ data: { id: "another", projectId, title: "", ...hashes } });
  const text = { articleId: id, text: "abc", utf16Length: 3, codePointLength: 3, newlineStyle: "none" };
  await tx.articleText.create({
    data: { ...text, sha256: "t", rawSha256: "r", hadByteOrderMark: false, ...fields },
  });
}

type ZoneRow = readonly [start: number, end: number, kind?: string];

async function zones(tx: Db, { articleId }: SampleIds, ...rows: ZoneRow[]): Promise<void> {
  const revision = { articleId, revision: 2 };
  await tx.zoneRevision.create({ data: { ...revision, origin: "corrected" } });
  await tx.zone.createMany({
    data: rows.map(([start, end, kind = "body"]) => ({ ...revision, start, end, kind })),
  });
}

const quotation = (tx: Db, { articleId }: SampleIds, start: number, end: number) =>
  tx.quotationSpan.create({ data: { articleId, revision: 1, ordinal: 1, start, end, quote: "…" } });
