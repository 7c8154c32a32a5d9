import { beforeAll, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/access/actor";
import { exampleCodebook, exampleText } from "@/lib/core/annotation/testing/example-document";
import { AppError } from "@/lib/core/app-error";
import { utf16 } from "@/lib/core/text/offsets";
import { listAdjudications } from "@/lib/data/adjudication/list-adjudications";
import { readAdjudication } from "@/lib/data/adjudication/read-adjudication";
import { readAgreement, readAgreementUnless } from "@/lib/data/agreement/read-agreement";
import { importArticles } from "@/lib/data/articles/import-articles";
import { listArticles } from "@/lib/data/articles/list-articles";
import { listImports } from "@/lib/data/articles/list-imports";
import { readArticle } from "@/lib/data/articles/read-article";
import { setMetadata } from "@/lib/data/articles/set-metadata";
import { setZones } from "@/lib/data/articles/set-zones";
import { undoImport } from "@/lib/data/articles/undo-import";
import { readAssignmentTable } from "@/lib/data/assignments/read-assignment-table";
import { publishCodebookDraft } from "@/lib/data/codebook/publish-codebook-draft";
import { readCodebook } from "@/lib/data/codebook/read-codebook";
import { saveCodebookDraft } from "@/lib/data/codebook/save-codebook-draft";
import { exportProject } from "@/lib/data/exports/export-project";
import { previewExportLosses } from "@/lib/data/exports/preview-export-losses";
import { readExportPreview } from "@/lib/data/exports/read-export-preview";
import { readHeldArticles } from "@/lib/data/imports/read-held-articles";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { addMember, annotate, finish } from "@/lib/data/layers/testing/work-on";
import { newPerson } from "@/lib/data/people/testing/cast";
import { readOverview } from "@/lib/data/projects/read-overview";
import { readProjectFrame } from "@/lib/data/projects/read-project-frame";
import { readProjectRights } from "@/lib/data/projects/read-project-rights";
import { readRules } from "@/lib/data/projects/read-rules";
import { setRules } from "@/lib/data/projects/set-rules";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";

type Place = { projectId: string; articleId: string; importId: string };

const all: Role[] = ["owner", "reviewer", "annotator", "observer"];
const readers: Role[] = ["owner", "reviewer", "observer"];
const metadata = { title: "T", outlet: "", byline: "", publishedOn: "", url: "", language: "", extra: {} };
const files = [{ fileName: "new.txt", bytes: new TextEncoder().encode("A new text."), metadata: null }];
const zones = [{ kind: "body" as const, start: utf16(0), end: utf16(exampleText.length) }];
const options = { format: "csv", layers: "gold" } as const;
const rules = {
  blindUntil: "submission" as const,
  isSourceBlind: false,
  adjudicators: "reviewers" as const,
  assignEveryone: false,
  countedZones: ["body" as const],
};

/** Each use case with the roles that may have it. What changes something comes after what reads it. */
const table: [name: string, act: (actor: Actor, place: Place) => Promise<unknown>, allowed: Role[]][] = [
  ["readOverview", (actor, { projectId }) => readOverview(actor, projectId), all],
  ["readProjectFrame", (actor, { projectId }) => readProjectFrame(actor, projectId), all],
  ["readProjectRights", (actor, { projectId }) => readProjectRights(actor, projectId), all],
  ["readRules", (actor, { projectId }) => readRules(actor, projectId), ["owner"]],
  ["readCodebook", (actor, { projectId }) => readCodebook(actor, projectId), all],
  ["readAgreement", (actor, { projectId }) => readAgreement(actor, projectId), all],
  ["readAgreementUnless", (actor, { projectId }) => readAgreementUnless(actor, projectId, null), all],
  ["listArticles", (actor, { projectId }) => listArticles(actor, projectId), readers],
  ["readArticle", (actor, { projectId, articleId }) => readArticle(actor, projectId, articleId), ["owner"]],
  ["listImports", (actor, { projectId }) => listImports(actor, projectId), ["owner"]],
  ["readAssignmentTable", (actor, { projectId }) => readAssignmentTable(actor, projectId), ["owner"]],
  ["listAdjudications", (actor, { projectId }) => listAdjudications(actor, projectId), ["owner", "reviewer"]],
  [
    "readAdjudication",
    (actor, { projectId, articleId }) => readAdjudication(actor, projectId, articleId),
    ["owner", "reviewer"],
  ],
  ["readExportPreview", (actor, { projectId }) => readExportPreview(actor, projectId), ["owner", "reviewer"]],
  [
    "exportProject",
    (actor, { projectId }) => exportProject(actor, projectId, options),
    ["owner", "reviewer"],
  ],
  [
    "previewExportLosses",
    (actor, { projectId }) => previewExportLosses(actor, projectId, options),
    ["owner", "reviewer"],
  ],
  ["readHeldArticles", (actor, { projectId }) => readHeldArticles(actor, projectId, []), ["owner"]],
  ["setRules", (actor, { projectId }) => setRules(actor, projectId, rules), ["owner"]],
  [
    "saveCodebookDraft",
    (actor, { projectId }) => saveCodebookDraft(actor, projectId, exampleCodebook),
    ["owner"],
  ],
  [
    "publishCodebookDraft",
    (actor, { projectId }) => publishCodebookDraft(actor, projectId, { changeNote: "", moves: {} }),
    ["owner"],
  ],
  [
    "setZones",
    (actor, { projectId, articleId }) => setZones(actor, projectId, { articleId, baseRevision: 1, zones }),
    ["owner"],
  ],
  [
    "setMetadata",
    (actor, { projectId, articleId }) => setMetadata(actor, projectId, articleId, metadata),
    ["owner"],
  ],
  ["importArticles", (actor, { projectId }) => importArticles(actor, projectId, files), ["owner"]],
  ["undoImport", (actor, { projectId, importId }) => undoImport(actor, projectId, importId), ["owner"]],
];

/** Whether the use case was refused for who asked, and how. */
const answerTo = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

describeEachDatabase("who may do what", () => {
  let people: Record<Role, Actor>;
  let strangers: Actor[];
  let place: Place;

  beforeAll(async () => {
    const study = await makeStudy();
    const { projectId, articleId, owner, reviewer, first, second, outsider } = study;
    await annotate(second, study, finish());
    people = { owner, reviewer, annotator: first, observer: await addMember(projectId, "Obi", "observer") };
    const elsewhere = await makeStudy();
    strangers = [outsider, elsewhere.owner, await newPerson("Root", true)];
    const old = { fileName: "old.txt", bytes: new TextEncoder().encode("An old text."), metadata: null };
    const { importId } = await importArticles(owner, projectId, [old]);
    place = { projectId, articleId, importId };
  }, 60_000);

  test.each(table)("%s", async (_name, act, allowed) => {
    for (const stranger of strangers) expect(await answerTo(act(stranger, place))).toBe("not_found");
    const refused = all.filter((role) => !allowed.includes(role));
    for (const role of [...refused, ...allowed]) {
      const expected = allowed.includes(role) ? "done" : "forbidden";
      expect({ [role]: await answerTo(act(people[role], place)) }).toEqual({ [role]: expected });
    }
  });
});
