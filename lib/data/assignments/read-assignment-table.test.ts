import { expect, test } from "vitest";
import { exampleText } from "@/lib/core/annotation/testing/example-document";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { addArticle, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { setMemberRoles } from "@/lib/data/people/set-member-roles";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { assignArticles } from "./assign-articles";
import { readAssignmentTable } from "./read-assignment-table";
import { withdrawAssignments } from "./withdraw-assignments";

describeEachDatabase("the table of assignments", () => {
  test("says who has each article, and how far they are", async () => {
    const study = await makeStudy();
    const { owner, first, second, projectId } = study;
    const { articleId } = await addArticle(owner, projectId, `${exampleText}\n2`);
    await annotate(first, study, [mark("claimed"), ...finish()]);
    await annotate(second, study, [mark("claimed")]);
    const gift = { articleIds: [articleId], userIds: [second.userId] };
    await withdrawAssignments(owner, projectId, gift);
    expect(await readAssignmentTable(owner, projectId)).toEqual({
      annotators: [
        { userId: first.userId, name: "Anna Annotator" },
        { userId: second.userId, name: "Bela Annotator" },
      ],
      articles: [
        { articleId: study.articleId, title: "Nobody saw it", states: ["submitted", "begun"] },
        { articleId, title: expect.any(String), states: ["assigned", "none"] },
      ],
    });
    await assignArticles(owner, projectId, { ...gift, articleIds: [articleId, articleId] });
    expect((await readAssignmentTable(owner, projectId)).articles[1]?.states).toEqual([
      "assigned",
      "assigned",
    ]);
  });

  test("hides the source from an owner who has still to read", async () => {
    const { owner, projectId } = await makeStudy({ isSourceBlind: true });
    expect((await readAssignmentTable(owner, projectId)).articles).toMatchObject([
      { title: "Nobody saw it" },
    ]);
    await setMemberRoles(owner, projectId, owner.userId, ["owner", "annotator"]);
    expect((await readAssignmentTable(owner, projectId)).articles).toMatchObject([{ title: "Article 1" }]);
  });
});
