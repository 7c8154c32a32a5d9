import { expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import { agreementSummary, summariseStudy } from "@/lib/core/agreement/agreement-summary";
import { studyUnder } from "@/lib/core/agreement/explore/study-under";
import { asItIs } from "@/lib/core/agreement/explore/what-if";
import { exampleText } from "@/lib/core/annotation/testing/example-document";
import { readSlantwise } from "@/lib/core/formats/slantwise/read-slantwise";
import { exportProject } from "@/lib/data/exports/export-project";
import { exportedBytes } from "@/lib/data/exports/testing/exported";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { addArticle, annotate, finish, mark, reopen } from "@/lib/data/layers/testing/work-on";
import { readRules } from "@/lib/data/projects/read-rules";
import { setRules } from "@/lib/data/projects/set-rules";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { readAgreement } from "./read-agreement";
import { readAgreementFrame } from "./read-agreement-frame";

/** The summary as the page works it out from what it is sent. */
async function agreementOf(actor: Actor, projectId: string) {
  const data = await readAgreement(actor, projectId);
  const { hiddenArticles } = await readAgreementFrame(actor, projectId);
  return { hiddenArticles, summary: summariseStudy(studyUnder(data, asItIs)) };
}

describeEachDatabase("agreement", () => {
  test("is what anybody works out from the exported file", async () => {
    const study = await makeStudy();
    const { projectId, owner, first, second } = study;
    const other = await addArticle(owner, projectId, `${exampleText}\n2`);
    await annotate(first, study, [mark("so-called experts"), mark("claimed", "claim"), ...finish()]);
    await annotate(second, study, [mark("so-called"), mark("claimed", "scare"), ...finish()]);
    await annotate(first, other, [mark("nobody saw it", "claim"), ...finish()]);
    await annotate(second, other, finish());

    const exported = await exportProject(owner, projectId, { format: "slantwise", layers: "annotators" });
    const read = readSlantwise([{ name: "articles.jsonl", bytes: await exportedBytes(exported) }]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const recomputed = agreementSummary(read.value.documents, { zoneKinds: ["body"] });
    const { summary } = await agreementOf(owner, projectId);
    expect(summary.counts).toEqual({ articles: 2, comparedArticles: 2, coders: 2, spans: 5, emptyLayers: 1 });
    expect(summary.headline.overlap).toMatchObject({ kind: "value" });
    for (const key of ["options", "counts", "headline", "anyLabelAlpha", "uncounted", "repeated"] as const) {
      expect(recomputed[key]).toEqual(summary[key]);
    }
    const measures = ({ exact, overlap, characters }: (typeof summary.pairs)[number]) => [
      exact,
      overlap,
      characters,
    ];
    expect(recomputed.pairs.map(measures)).toEqual(summary.pairs.map(measures));
    const byLabel = ({ labels }: typeof summary) =>
      Object.fromEntries(
        labels.map(({ id, spans, alpha, exact, overlap }) => [id, { spans, alpha, exact, overlap }]),
      );
    expect(byLabel(recomputed)).toEqual(byLabel(summary));
  });

  test("counts submitted layers only, and those zones that the project counts", async () => {
    const study = await makeStudy();
    const { projectId, owner, first, second } = study;
    await annotate(first, study, [mark("claimed"), mark("Jane Doe"), ...finish()]);
    await annotate(second, study, [mark("claimed"), ...finish()]);
    const body = (await agreementOf(owner, projectId)).summary;
    expect(body).toMatchObject({ counts: { spans: 2, coders: 2 }, uncounted: 1 });
    expect(body.headline.exact).toMatchObject({ kind: "value", value: 1 });

    const rules = await readRules(owner, projectId);
    await setRules(owner, projectId, { ...rules, countedZones: ["body", "byline"] });
    const wider = (await agreementOf(owner, projectId)).summary;
    expect(wider).toMatchObject({ counts: { spans: 3 }, uncounted: 0 });
    expect(wider.headline.exact).not.toEqual(body.headline.exact);

    await annotate(second, study, [reopen(), mark("experts")]);
    const { summary } = await agreementOf(owner, projectId);
    expect(summary.counts).toMatchObject({ coders: 1, spans: 2 });
    expect(summary.headline.exact.kind).toBe("undefined");
  });

  test("shows an annotator only the articles where their blindness has ended", async () => {
    const study = await makeStudy();
    const { projectId, owner, reviewer, first, second, outsider } = study;
    const other = await addArticle(owner, projectId, `${exampleText}\n2`);
    for (const place of [study, other]) await annotate(second, place, [mark("claimed"), ...finish()]);
    await annotate(first, study, [mark("claimed"), ...finish()]);

    expect(await agreementOf(first, projectId)).toMatchObject({
      hiddenArticles: 1,
      summary: { counts: { articles: 1, spans: 2 } },
    });
    expect(await agreementOf(second, projectId)).toMatchObject({ hiddenArticles: 0 });
    expect(await agreementOf(reviewer, projectId)).toMatchObject({
      hiddenArticles: 0,
      summary: { counts: { spans: 3 } },
    });
    const rules = await readRules(owner, projectId);
    for (const blindUntil of ["adjudicated", "never"] as const) {
      await setRules(owner, projectId, { ...rules, blindUntil });
      expect(await agreementOf(first, projectId)).toMatchObject({
        hiddenArticles: 2,
        summary: { counts: { spans: 0 } },
      });
    }
    await expect(readAgreement(outsider, projectId)).rejects.toMatchObject({ code: "not_found" });
  });
});
