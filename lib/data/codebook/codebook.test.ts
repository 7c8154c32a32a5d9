import { expect, test } from "vitest";
import { exampleCodebook } from "@/lib/core/annotation/testing/example-document";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { starterCodebooks } from "@/lib/core/codebook/starters/starter-codebooks";
import { openLayer } from "@/lib/data/layers/open-layer";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { addMember, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { projectionDifference } from "@/lib/data/layers/projection-difference";
import { readLayer } from "@/lib/data/layers/read-layer";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { violatedInvariant } from "@/lib/db/violation";
import { publishCodebookDraft } from "./publish-codebook-draft";
import { readCodebook } from "./read-codebook";
import { saveCodebookDraft } from "./save-codebook-draft";

const [doubt, scare, claim] = exampleCodebook.labels;
const renamed = (name: string): Codebook => ({ ...exampleCodebook, name });
const withoutClaim: Codebook = {
  ...exampleCodebook,
  labels: exampleCodebook.labels.filter((one) => one !== claim),
};

const plainly = { changeNote: "", moves: {} };

describeEachDatabase("codebooks", () => {
  test("every starter codebook comes back as it was saved", async () => {
    const { owner, projectId } = await makeStudy();
    for (const starter of starterCodebooks) {
      await saveCodebookDraft(owner, projectId, starter);
      const { draft } = await readCodebook(owner, projectId);
      expect(draft).toEqual({ ...starter, id: exampleCodebook.id, version: "2" });
    }
  });

  test("there is one draft, replaced at each saving", async () => {
    const { owner, projectId } = await makeStudy();
    await saveCodebookDraft(owner, projectId, renamed("First thoughts"));
    await saveCodebookDraft(owner, projectId, { ...renamed("Second thoughts"), id: "mine", version: "9" });
    const view = await readCodebook(owner, projectId);
    expect(view.draft).toEqual({ ...renamed("Second thoughts"), version: "2" });
    expect(view.current).toEqual(exampleCodebook);
    expect(view.versions.map(({ version }) => version)).toEqual(["1"]);
    const { reader } = await database();
    expect(await reader.codebookVersion.count({ where: { codebook: { projectId } } })).toBe(2);

    const atOnce = ["One", "Other"].map((name) => saveCodebookDraft(owner, projectId, renamed(name)));
    await Promise.allSettled(atOnce);
    expect((await readCodebook(owner, projectId)).draft?.name).toMatch(/^(One|Other)$/);
  });

  test("publishing makes the draft current, numbers it and leaves no draft", async () => {
    const { owner, first, projectId, articleId } = await makeStudy();
    await expect(publishCodebookDraft(owner, projectId, plainly)).rejects.toMatchObject({ code: "conflict" });
    for (const [name, version] of [
      ["Better", "2"],
      ["Best", "3"],
    ] as const) {
      await saveCodebookDraft(owner, projectId, renamed(name));
      expect(
        await publishCodebookDraft(owner, projectId, { changeNote: `Made ${name}`, moves: {} }),
      ).toMatchObject({ version, migratedLayers: 0 });
    }
    const view = await readCodebook(owner, projectId);
    expect(view).toMatchObject({ draft: null, current: { name: "Best", version: "3" } });
    expect(view.versions).toMatchObject([
      { version: "3", changeNote: "Made Best" },
      { version: "2", changeNote: "Made Better" },
      { version: "1", changeNote: "" },
    ]);
    expect((await openLayer(first, projectId, articleId)).document.codebook.version).toBe("3");
  });

  test("the database refuses to change what is published", async () => {
    const { projectId } = await makeStudy();
    const { reader, transaction } = await database();
    const { id } = await reader.codebookVersion.findFirstOrThrow({ where: { codebook: { projectId } } });
    const where = { codebookVersionId: id };
    const refusalOf = async (work: Parameters<typeof transaction>[0]) =>
      violatedInvariant(await transaction(work).catch((error: unknown) => error));
    expect(await refusalOf((db) => db.label.updateMany({ where, data: { name: "x" } }))).toBe(
      "label_published",
    );
    expect(await refusalOf((db) => db.judgementChoice.deleteMany({ where }))).toBe(
      "judgement_choice_published",
    );
    const update = { where: { id }, data: { description: "x" } };
    expect(await refusalOf((db) => db.codebookVersion.update(update))).toBe("codebook_version_published");
  });

  test("spans of a dropped label move to the one that takes its place, submitted ones too, and history says so", async () => {
    const study = await makeStudy();
    const { owner, first, second, projectId } = study;
    const submitted = await annotate(first, study, [
      mark("claimed", claim?.id),
      mark("experts", doubt?.id),
      ...finish(),
    ]);
    const open = await annotate(second, study, [mark("nobody", claim?.id)]);
    await saveCodebookDraft(owner, projectId, withoutClaim);
    const publication = { changeNote: "Claims are doubts", moves: { claim: "doubt" } };
    expect(await publishCodebookDraft(owner, projectId, publication)).toEqual({
      version: "2",
      migratedLayers: 2,
    });

    const { reader } = await database();
    for (const layerId of [submitted, open]) expect(await projectionDifference(reader, layerId)).toEqual([]);
    const kept = (await readLayer(first, submitted)).document;
    expect(kept.layer.submission).not.toBeNull();
    const quoted = kept.layer.annotations.map((one) => [
      one.parts[0]?.quote,
      one.labelId,
      one.codebookVersion,
    ]);
    expect(new Set(quoted)).toEqual(
      new Set([
        ["claimed", "doubt", "2"],
        ["experts", "doubt", "1"],
      ]),
    );
    const migration = await reader.codebookMigration.findFirstOrThrow({
      where: { codebook: { projectId } },
      include: { mappings: true, fromVersion: true, toVersion: true },
    });
    expect(migration).toMatchObject({
      fromVersion: { version: "1" },
      toVersion: { version: "2" },
      mappings: [{ fromLabelId: "claim", toLabelId: "doubt" }],
    });
    const [newest] = (await readCodebook(owner, projectId)).versions;
    expect(newest?.changes).toEqual([`Label “${claim?.name}” dropped; its spans became “${doubt?.name}”.`]);
    await annotate(second, study, [mark("experts", "doubt"), ...finish()]);
    expect(await projectionDifference(reader, open)).toEqual([]);
  });

  test("a label that takes no place of a dropped one, or is dropped itself, is refused, and nothing changes", async () => {
    const study = await makeStudy();
    const { owner, first, projectId } = study;
    const layerId = await annotate(first, study, [mark("claimed", claim?.id)]);
    await saveCodebookDraft(owner, projectId, withoutClaim);
    for (const moves of [{ claim: "gone" }, { claim: "claim" }, { claim: "doubt", doubt: "scare" }]) {
      const publication = publishCodebookDraft(owner, projectId, { changeNote: "", moves });
      await expect(publication).rejects.toMatchObject({ code: "conflict" });
    }
    expect((await readCodebook(owner, projectId)).current.version).toBe("1");
    expect((await readLayer(first, layerId)).document).toMatchObject({
      version: 1,
      codebook: { version: "1" },
    });
  });

  test("a label that spans bear can’t be dropped; one that nobody uses can", async () => {
    const study = await makeStudy();
    const { owner, first, projectId } = study;
    await annotate(first, study, [
      mark("claimed", claim?.id),
      mark("nobody", claim?.id),
      mark("experts", doubt?.id),
    ]);
    await saveCodebookDraft(owner, projectId, withoutClaim);
    await expect(publishCodebookDraft(owner, projectId, plainly)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/drops “.*”, which spans bear/),
    });
    expect((await readCodebook(owner, projectId)).current.version).toBe("1");
    const withoutScare = {
      ...exampleCodebook,
      labels: exampleCodebook.labels.filter((one) => one !== scare),
    };
    const attributes = withoutScare.attributes.map((one) => ({ ...one, labelIds: null }));
    await saveCodebookDraft(owner, projectId, { ...withoutScare, attributes });
    expect(await publishCodebookDraft(owner, projectId, plainly)).toMatchObject({ version: "2" });
  });

  test("what contradicts itself is refused field by field", async () => {
    const { owner, projectId } = await makeStudy();
    const twice = { ...exampleCodebook, labels: [...exampleCodebook.labels, { ...doubt, id: "other" }] };
    await expect(saveCodebookDraft(owner, projectId, twice)).rejects.toMatchObject({
      code: "unprocessable",
      details: { "labels.3.name": expect.any(String) },
    });
    const nul = { ...exampleCodebook, description: "a\0b" };
    for (const input of [nul, null, { name: "x" }]) {
      await expect(saveCodebookDraft(owner, projectId, input)).rejects.toMatchObject({
        code: "unprocessable",
      });
    }
    expect((await readCodebook(owner, projectId)).draft).toBeNull();
  });

  test("only owners see the draft, and nobody who annotates sees what others marked", async () => {
    const study = await makeStudy();
    const { owner, reviewer, first, second, projectId } = study;
    const observer = await addMember(projectId, "Obi", "observer");
    const both = await addMember(projectId, "Both", "reviewer", "annotator");
    await annotate(first, study, [mark("claimed"), mark("nobody", "claim"), mark("experts"), ...finish()]);
    await saveCodebookDraft(owner, projectId, renamed("A secret"));
    expect(await readCodebook(owner, projectId)).toMatchObject({
      draft: { name: "A secret" },
      uses: { doubt: 2, claim: 1 },
    });
    for (const person of [reviewer, observer]) {
      expect(await readCodebook(person, projectId)).toMatchObject({
        draft: null,
        uses: { doubt: 2, claim: 1 },
      });
    }
    for (const person of [first, second, both]) {
      expect(await readCodebook(person, projectId)).toMatchObject({ draft: null, uses: null });
    }
  });
});
