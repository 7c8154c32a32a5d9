import { expect, test } from "vitest";
import { exampleCodebook, exampleText } from "@/lib/core/annotation/testing/example-document";
import { utf16 } from "@/lib/core/text/offsets";
import { setMetadata } from "@/lib/data/articles/set-metadata";
import { setZones } from "@/lib/data/articles/set-zones";
import { publishCodebookDraft } from "@/lib/data/codebook/publish-codebook-draft";
import { saveCodebookDraft } from "@/lib/data/codebook/save-codebook-draft";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import {
  addArticle,
  adjudicate,
  annotate,
  finish,
  mark,
  reopen,
  submit,
} from "@/lib/data/layers/testing/work-on";
import { readRules } from "@/lib/data/projects/read-rules";
import { setRules } from "@/lib/data/projects/set-rules";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { readAgreement, readAgreementUnless } from "./read-agreement";

const metadata = {
  title: "Seen by all",
  outlet: "",
  byline: "",
  publishedOn: "",
  url: "",
  language: "en",
  extra: {},
};

describeEachDatabase("the version of agreement’s data", () => {
  test("is another after each change that they could show, and the same after none", async () => {
    const study = await makeStudy();
    const { projectId, articleId, owner, reviewer, first, second } = study;
    const setRule = async (changes: object) =>
      setRules(owner, projectId, { ...(await readRules(owner, projectId)), ...changes });
    const changes: [string, () => Promise<unknown>][] = [
      ["a submission", () => annotate(first, study, [mark("claimed"), ...finish()])],
      ["another", () => annotate(second, study, [mark("claimed", "claim"), ...finish()])],
      ["reopened", () => annotate(second, study, [reopen()])],
      ["and submitted as it was", () => annotate(second, study, [submit()])],
      ["decided", () => adjudicate(reviewer, study, finish())],
      ["an article", () => addArticle(owner, projectId, `${exampleText}\n2`)],
      ["a title", () => setMetadata(owner, projectId, articleId, metadata)],
      [
        "zones",
        () => {
          const zones = [{ kind: "body" as const, start: utf16(0), end: utf16(exampleText.length) }];
          return setZones(owner, projectId, { articleId, baseRevision: 1, zones });
        },
      ],
      ["zones that count", () => setRule({ countedZones: ["body", "byline"] })],
      ["source-blind", () => setRule({ isSourceBlind: true })],
      [
        "a batch",
        async () =>
          (await database()).transaction((db) =>
            db.assignment.updateMany({ where: { articleId }, data: { batch: "Week 1" } }),
          ),
      ],
      [
        "a codebook",
        async () => {
          await saveCodebookDraft(owner, projectId, { ...exampleCodebook, description: "Clearer" });
          await publishCodebookDraft(owner, projectId, { changeNote: "Clearer", moves: {} });
        },
      ],
    ];
    let known: string | null = null;
    for (const [name, change] of changes) {
      await change();
      const { version, data } = await readAgreementUnless(owner, projectId, known);
      expect(data, name).toEqual(await readAgreement(owner, projectId));
      expect(await readAgreementUnless(owner, projectId, version), name).toEqual({ version, data: null });
      known = version;
    }
  });

  test("is each reader’s own, and nobody’s who may not read it", async () => {
    const study = await makeStudy();
    const { projectId, owner, first, outsider } = study;
    await annotate(first, study, [mark("claimed"), ...finish()]);
    const { version } = await readAgreementUnless(owner, projectId, null);
    expect((await readAgreementUnless(first, projectId, version)).data).toEqual(
      await readAgreement(first, projectId),
    );
    await expect(readAgreementUnless(outsider, projectId, version)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
