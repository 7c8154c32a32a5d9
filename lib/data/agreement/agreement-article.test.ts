import { expect, test } from "vitest";
import { operationOf } from "@/lib/core/annotation/testing/example-document";
import { goldValues } from "@/lib/core/agreement/explore/gold-values";
import { asItIs } from "@/lib/core/agreement/explore/what-if";
import { defaultReportParameters } from "@/lib/core/agreement/report/report-parameters";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { adjudicate, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { openAdjudicatorLayer } from "@/lib/data/layers/open-adjudicator-layer";
import { newId } from "@/lib/data/new-id";
import { readRules } from "@/lib/data/projects/read-rules";
import { setRules } from "@/lib/data/projects/set-rules";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { readAgreement } from "./read-agreement";

describeEachDatabase("what agreement sends to the browser", () => {
  test("is masked for whoever still judges source-blind", async () => {
    const study = await makeStudy({ isSourceBlind: true });
    const { projectId, owner, reviewer, first, second } = study;
    for (const actor of [first, second]) await annotate(actor, study, [mark("claimed"), ...finish()]);
    const [seen] = (await readAgreement(owner, projectId)).articles;
    expect(seen).toMatchObject({ metadata: { outlet: "The Example" } });
    expect(seen?.text).toContain("Jane Doe");
    const [blind] = (await readAgreement(reviewer, projectId)).articles;
    expect(JSON.stringify(blind)).not.toMatch(/Jane Doe|The Example/);
    expect(blind?.text).toHaveLength(seen?.text.length ?? 0);
    expect(blind?.layers).toHaveLength(2);
  });

  test("holds no stored ids of spans and no names of people", async () => {
    const study = await makeStudy();
    const { projectId, owner, first, second } = study;
    const id = newId();
    const layerId = await annotate(first, study, [mark("claimed", "doubt", id), ...finish()]);
    await annotate(second, study, finish());
    const sent = JSON.stringify(await readAgreement(owner, projectId));
    expect(sent).toContain("claimed");
    for (const hidden of [id, layerId, first.name, second.name, first.userId])
      expect(sent).not.toContain(hidden);
  });

  test("has gold where it is finished and open to the reader, with readings left side by side", async () => {
    const study = await makeStudy();
    const { projectId, owner, reviewer, first, second } = study;
    await setRules(owner, projectId, { ...(await readRules(owner, projectId)), blindUntil: "submission" });
    await annotate(first, study, [mark("claimed", "claim"), ...finish()]);
    await annotate(second, study, [mark("claimed", "scare"), ...finish()]);
    expect(goldValues(await readAgreement(owner, projectId), asItIs, defaultReportParameters)).toEqual([]);
    const { document } = await openAdjudicatorLayer(reviewer, projectId, study.articleId);
    const sources = document.sources.map(({ id, revision }) => ({ annotationId: id, revision }));
    const plural = { decisionId: newId(), kind: "plural", sources, reason: "ambiguous", note: "" } as const;
    await adjudicate(reviewer, study, [
      { ...operationOf("decision.record", plural), id: newId() },
      ...finish(),
    ]);
    const values = goldValues(await readAgreement(owner, projectId), asItIs, defaultReportParameters);
    // Both labels stand in gold: each annotator has one of its two spans.
    expect(values.map(({ spans, precision, recall }) => [spans, precision, recall])).toEqual([
      [[1, 2], 1, 0.5],
      [[1, 2], 1, 0.5],
    ]);
  });
});
