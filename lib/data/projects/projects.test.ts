import { expect, test } from "vitest";
import { exampleText } from "@/lib/core/annotation/testing/example-document";
import { starterCodebooks } from "@/lib/core/codebook/starters/starter-codebooks";
import { listQueue } from "@/lib/data/assignments/list-queue";
import { readCodebook } from "@/lib/data/codebook/read-codebook";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { addArticle, addMember, adjudicate, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { setMemberRoles } from "@/lib/data/people/set-member-roles";
import { newPerson } from "@/lib/data/people/testing/cast";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { createProject } from "./create-project";
import { createSampleProject } from "./create-sample-project";
import { listProjects } from "./list-projects";
import { readOverview } from "./read-overview";
import { readProjectFrame } from "./read-project-frame";
import { readProjectRights } from "./read-project-rights";
import { readRules } from "./read-rules";
import { setRules } from "./set-rules";

describeEachDatabase("projects", () => {
  test("an administrator makes one with a starter codebook, and owns it", async () => {
    const administrator = await newPerson("Root", true);
    const starter = starterCodebooks[0];
    const input = { name: "Headlines", description: "All of 2026", starterId: starter?.id ?? "" };
    const { projectId } = await createProject(administrator, input);
    const row = { projectId, name: "Headlines", description: "All of 2026", isSample: false };
    expect(await listProjects(administrator)).toEqual([
      { ...row, roles: ["owner"], articleCount: 0, memberCount: 1 },
    ]);
    expect((await readCodebook(administrator, projectId)).current).toEqual({ ...starter, version: "1" });
    expect(await readRules(administrator, projectId)).toEqual({
      blindUntil: "submission",
      isSourceBlind: false,
      adjudicators: "reviewers",
      assignEveryone: true,
      countedZones: ["body"],
    });
    const unknown = createProject(administrator, { ...input, starterId: "nothing" });
    await expect(unknown).rejects.toMatchObject({
      code: "unprocessable",
      details: { starterId: expect.any(String) },
    });
  });

  test("nobody else makes one, and everybody lists only their own", async () => {
    const { owner, outsider, projectId } = await makeStudy();
    const input = { name: "x", description: "", starterId: starterCodebooks[0]?.id ?? "" };
    await expect(createProject(owner, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createSampleProject(owner)).rejects.toMatchObject({ code: "forbidden" });
    expect((await listProjects(owner)).map((project) => project.projectId)).toEqual([projectId]);
    expect(await listProjects(outsider)).toEqual([]);
  });

  test("rules are what was set last; giving everything to everybody fills their queues", async () => {
    const { owner, first, projectId } = await makeStudy();
    const rules = { ...(await readRules(owner, projectId)), assignEveryone: false };
    await setRules(owner, projectId, rules);
    await addArticle(owner, projectId, `${exampleText}\n2`);
    const late = await addMember(projectId, "Late", "observer");
    await setMemberRoles(owner, projectId, late.userId, ["annotator"]);
    expect(await listQueue(first, projectId)).toHaveLength(1);
    expect(await listQueue(late, projectId)).toEqual([]);

    const changed = {
      blindUntil: "never",
      isSourceBlind: true,
      adjudicators: "independent_reviewers",
      assignEveryone: true,
      countedZones: ["headline", "body"],
    } as const;
    await setRules(owner, projectId, { ...changed, countedZones: [...changed.countedZones] });
    const stored = await readRules(owner, projectId);
    expect({ ...stored, countedZones: stored.countedZones.sort() }).toEqual({
      ...changed,
      countedZones: ["body", "headline"],
    });
    expect(await listQueue(first, projectId)).toHaveLength(2);
    expect(await listQueue(late, projectId)).toHaveLength(2);
    const { reader } = await database();
    expect(await reader.auditLog.count({ where: { projectId, action: "project.setRules" } })).toBe(2);
  });

  test("what was withdrawn is not given again by the rule", async () => {
    const { owner, first, projectId, articleId } = await makeStudy();
    const { transaction } = await database();
    const where = { articleId, coder: { userId: first.userId } };
    await transaction((db) => db.assignment.updateMany({ where, data: { withdrawnAt: new Date() } }));
    await setRules(owner, projectId, await readRules(owner, projectId));
    expect(await listQueue(first, projectId)).toEqual([]);
  });

  test("the overview counts what is submitted, ready and done", async () => {
    const study = await makeStudy();
    const { owner, reviewer, first, second, projectId } = study;
    const others = [
      await addArticle(owner, projectId, `${exampleText}\n2`),
      await addArticle(owner, projectId, `${exampleText}\n3`),
    ];
    for (const place of [study, ...others.slice(0, 1)])
      await annotate(first, place, [mark("claimed"), mark("nobody"), ...finish()]);
    for (const place of [study, ...others.slice(0, 1)]) await annotate(second, place, finish());
    await annotate(first, others[1] ?? study, [mark("experts")]);
    const counts = { name: "Study", articleCount: 3, goldCount: 0, readyToAdjudicate: 2, roles: ["owner"] };
    const anna = { name: "Anna Annotator", assigned: 3, submitted: 2, spans: 5 };
    const bela = { name: "Bela Annotator", assigned: 3, submitted: 2, spans: 0 };
    expect(await readOverview(owner, projectId)).toMatchObject({ ...counts, coders: [anna, bela] });

    await adjudicate(reviewer, study, finish());
    expect(await readOverview(reviewer, projectId)).toMatchObject({ goldCount: 1, readyToAdjudicate: 1 });
    const observer = await addMember(projectId, "Obi", "observer");
    const seen = (await readOverview(observer, projectId)).coders ?? [];
    expect(seen.map(({ spans }) => spans)).toEqual([5, 0]);
    for (const { name } of seen) expect(name).toMatch(/^[A-Z2-9]{6}$/);
    expect(await readOverview(first, projectId)).toMatchObject({ coders: null, articleCount: 3 });
  });

  test("each role gets its own screens and rights", async () => {
    const { owner, reviewer, first, projectId } = await makeStudy();
    const observer = await addMember(projectId, "Obi", "observer");
    const reviewerWhoReads = await addMember(projectId, "Both", "reviewer", "annotator");
    const told = async (person: typeof owner) => {
      const both = {
        ...(await readProjectFrame(person, projectId)),
        ...(await readProjectRights(person, projectId)),
      };
      return Object.entries(both)
        .flatMap(([name, value]) => (value === true ? [name] : []))
        .sort();
    };
    const everybody = ["seesAgreement"];
    const settings = [...everybody, "adjudicates", "seesArticles", "seesSettings"];
    const releases = ["exports", "canReadReleases"];
    const own = [
      "canAssign",
      "canEditCodebook",
      "canExport",
      "canImport",
      "canInvite",
      "canRelease",
      "canSetRules",
    ];
    expect(await told(owner)).toEqual([...settings, ...releases, ...own].sort());
    expect(await told(reviewer)).toEqual([...settings, ...releases, "canExport"].sort());
    expect(await told(reviewerWhoReads)).toEqual([...settings, "hasQueue"].sort());
    expect(await told(observer)).toEqual([...everybody, ...releases, "seesArticles"].sort());
    expect(await told(first)).toEqual([...everybody, "hasQueue"].sort());
  });
});
