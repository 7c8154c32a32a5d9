import { beforeAll, expect, test } from "vitest";
import { exampleText, operationOf, partOf } from "@/lib/core/annotation/testing/example-document";
import type { ExportOptions } from "@/lib/core/exports/export-options";
import { writableIds } from "@/lib/core/formats/writable-format";
import { readZip } from "@/lib/core/formats/zip/read-zip";
import { readAdjudication } from "@/lib/data/adjudication/read-adjudication";
import { makeStudy, type Study } from "@/lib/data/layers/testing/make-study";
import { addArticle, addMember, adjudicate, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { exportProject, type Exported } from "./export-project";
import { previewExportLosses } from "./preview-export-losses";
import { readExportPreview } from "./read-export-preview";
import { exportedBytes, exportedText } from "./testing/exported";

/** All that this reader knows of the file: JSON Lines, and offsets that count code points. */
type Line = {
  article: { text: string; title: string };
  annotations: {
    id: string;
    layer: string;
    annotator: string;
    label: string;
    spans: [number, number][];
    quote: string[];
    provenance?: { decision: string; from: string[] };
  }[];
  entities: { mentions: [number, number][]; quote: string[] }[];
  decisions: { decision: string; from: string[]; gold: string[] }[];
  submissions: { layer: string; annotator: string; submittedAt: string }[];
};

const linesOf = async (exported: Promise<Exported>): Promise<Line[]> =>
  (await exportedText(exported))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

function quotedAsItStands({ article, annotations, entities }: Line): boolean {
  const points = Array.from(article.text);
  const isRight = (spans: [number, number][], quotes: string[]) =>
    spans.length === quotes.length &&
    spans.every(([start, end], at) => points.slice(start, end).join("") === quotes[at]);
  return (
    annotations.every(({ spans, quote }) => isRight(spans, quote)) &&
    entities.every(({ mentions, quote }) => isRight(mentions, quote))
  );
}

const everything: ExportOptions = { format: "slantwise", layers: "everything" };

/** Two annotators, one of whom left the second article empty, a third with a draft, and a reviewer's decisions. */
async function makeGold(): Promise<Study> {
  const study = await makeStudy();
  const { projectId, owner, reviewer, first, second } = study;
  const empty = await addArticle(owner, projectId, `${exampleText}\nAnother article.`);
  const entityId = newId();
  await annotate(first, study, [
    { ...operationOf("entity.create", { entityId, name: "Nobody" }), id: newId() },
    { ...operationOf("mention.add", { mentionId: newId(), entityId, part: partOf("nobody") }), id: newId() },
    mark("claimed"),
    mark("😀"),
    mark("nobody saw it", "claim"),
    ...finish(),
  ]);
  await annotate(second, study, [mark("nobody", "scare"), ...finish()]);
  await annotate(second, empty, finish());
  await annotate(first, empty, [mark("The draft of a span".slice(0, 3))]);

  const { sources } = (await readAdjudication(reviewer, projectId, study.articleId)).opened.document;
  const find = (words: string) => sources.filter(({ parts }) => parts[0]?.quote === words);
  const decide = (kind: "accept" | "reject" | "plural", found: typeof sources) => {
    const [source] = found;
    const result = source && {
      annotationId: newId(),
      labelId: source.labelId,
      parts: source.parts.map((part) => ({ ...part })),
      attributes: {},
    };
    const payload = {
      decisionId: newId(),
      kind,
      sources: found.map(({ id, revision }) => ({ annotationId: id, revision })),
      ...(kind === "accept" && result ? { result } : {}),
      reason: "other" as const,
      note: `I ${kind} this.`,
    };
    return { ...operationOf("decision.record", payload), id: newId() };
  };
  await adjudicate(reviewer, study, [
    decide("accept", find("claimed")),
    decide("reject", find("😀")),
    decide("plural", [...find("nobody saw it"), ...find("nobody")]),
    ...finish(),
  ]);
  return study;
}

describeEachDatabase("exports", () => {
  let study: Study;
  let lines: Line[];
  beforeAll(async () => {
    study = await makeGold();
    lines = await linesOf(exportProject(study.owner, study.projectId, everything));
  }, 60_000);

  test("hold what is submitted, every span with the words that stand there", () => {
    expect(lines).toHaveLength(2);
    expect(lines.every(quotedAsItStands)).toBe(true);
    const [line, other] = lines;
    expect(
      line?.annotations
        .filter(({ layer }) => layer === "annotator")
        .map(({ quote, spans }) => [quote, spans]),
    ).toEqual(
      expect.arrayContaining([
        [["😀"], [[31, 32]]],
        [["nobody saw it"], [[33, 46]]],
      ]),
    );
    expect(line?.entities).toMatchObject([{ mentions: [[33, 39]], quote: ["nobody"] }]);
    expect(other?.annotations).toEqual([]);
    expect(other?.submissions).toHaveLength(1);
    expect(other?.submissions[0]?.submittedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("hold gold with its provenance, and what was rejected or left plural", () => {
    const [line] = lines;
    const gold = line?.annotations.filter(({ layer }) => layer === "gold") ?? [];
    expect(gold.map(({ quote, provenance }) => [quote[0], provenance?.decision]).sort()).toEqual([
      ["claimed", "accept"],
      ["nobody saw it", "plural"],
      ["nobody", "plural"],
    ]);
    const annotatorIds =
      line?.annotations.filter(({ layer }) => layer === "annotator").map(({ id }) => id) ?? [];
    for (const { provenance } of gold)
      expect(annotatorIds).toEqual(expect.arrayContaining(provenance?.from ?? ["?"]));
    const decided = line?.decisions
      .map(({ decision, from, gold: made }) => [decision, from.length, made.length])
      .sort();
    expect(decided).toEqual([
      ["accept", 1, 1],
      ["plural", 2, 2],
      ["reject", 1, 0],
    ]);
  });

  test("name nobody: pseudonyms only, and no stored id", async () => {
    const { reader } = await database();
    const { projectId } = study;
    const coders = await reader.coder.findMany({ where: { projectId }, include: { user: true } });
    const layers = await reader.layer.findMany({
      where: { article: { projectId } },
      include: { annotations: true, entities: true, mentions: true, decisions: true, events: true },
    });
    const articles = await reader.article.findMany({ where: { projectId } });
    const stored = [
      projectId,
      ...articles.map(({ id }) => id),
      ...coders.flatMap(({ id, user }) => [id, user?.id, user?.name, user?.email]),
      ...layers.flatMap(({ id, ...held }) => [
        id,
        ...[...held.annotations, ...held.entities, ...held.mentions, ...held.decisions].map((row) => row.id),
        ...held.events.map(({ operationId }) => operationId),
      ]),
    ].filter((one) => one !== undefined);
    for (const format of ["slantwise", "csv"] as const) {
      const file = await exportedText(exportProject(study.owner, projectId, { ...everything, format }));
      expect(stored.filter((one) => file.includes(one))).toEqual([]);
      expect(coders.filter(({ pseudonym }) => file.includes(pseudonym)).length).toBeGreaterThan(1);
    }
  });

  test.each(writableIds)("are the same bytes twice, by owner or reviewer: %s", async (format) => {
    const { owner, reviewer, projectId } = study;
    const once = await exportProject(owner, projectId, { ...everything, format });
    const bytes = await exportedBytes(once);
    expect(bytes.length).toBeGreaterThan(0);
    expect(await exportedBytes(await exportProject(reviewer, projectId, { ...everything, format }))).toEqual(
      bytes,
    );
    if (!once.isArchive) return;
    const files = readZip({ name: once.name, bytes });
    if (!files.ok) throw new Error(JSON.stringify(files.error));
    expect(files.value.length).toBeGreaterThan(1);
  });

  test("what a format would lose is said beforehand, by whoever may export", async () => {
    const { owner, projectId, first } = study;
    const [losses] = await previewExportLosses(owner, projectId, { format: "conll", layers: "annotators" });
    expect(losses).toMatchObject({ format: "conll", name: "CoNLL BIO" });
    expect(losses?.sentences.length).toBeGreaterThan(1);
    const [none] = await previewExportLosses(owner, projectId, everything);
    expect(none?.sentences).toEqual(["slantwise/1 JSON Lines carries everything."]);
    await expect(previewExportLosses(first, projectId, everything)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("hold the layers that were asked for, and say beforehand how many", async () => {
    const { owner, projectId } = study;
    const kindsOf = async (layers: ExportOptions["layers"]) => {
      const chosen = await linesOf(exportProject(owner, projectId, { ...everything, layers }));
      return new Set(chosen.flatMap(({ annotations }) => annotations.map(({ layer }) => layer)));
    };
    expect(await kindsOf("annotators")).toEqual(new Set(["annotator"]));
    expect(await kindsOf("gold")).toEqual(new Set(["gold"]));
    const preview = { articles: 2, submittedLayers: 3, drafts: 1, goldLayers: 1, annotations: 4 };
    expect(await readExportPreview(owner, projectId)).toEqual(preview);
  });

  test("are refused whole when a quotation differs from its text", async () => {
    const { owner, projectId, first, ...place } = await makeStudy();
    await annotate(first, { projectId, ...place }, [mark("claimed"), ...finish()]);
    const { transaction, reader } = await database();
    await transaction((db) =>
      db.annotationPart.updateMany({
        where: { annotation: { layer: { article: { projectId } } } },
        data: { quote: "clamied" },
      }),
    );
    for (const format of ["slantwise", "csv"] as const) {
      const attempt = exportProject(owner, projectId, { ...everything, format });
      await expect(attempt).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringMatching(/^Nothing was exported/),
      });
    }
    expect(await reader.auditLog.count({ where: { projectId, action: "export.create" } })).toBe(0);
    const observer = await addMember(projectId, "Obi", "observer");
    await expect(exportProject(observer, projectId, everything)).rejects.toMatchObject({ code: "forbidden" });
  });
});
