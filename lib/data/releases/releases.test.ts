import { beforeAll, expect, test } from "vitest";
import { exampleText } from "@/lib/core/annotation/testing/example-document";
import { readZip } from "@/lib/core/formats/zip/read-zip";
import { releaseDefaults } from "@/lib/core/releases/release-options";
import { sha256OfBytes } from "@/lib/core/text/sha256";
import type { Work } from "@/lib/core/work";
import { makeStudy, type Study } from "@/lib/data/layers/testing/make-study";
import { addArticle, addMember, annotate, finish, mark } from "@/lib/data/layers/testing/work-on";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { createRelease } from "./create-release";
import { listReleases } from "./list-releases";
import { previewReleaseLosses } from "./preview-release-losses";
import { publishRelease } from "./publish-release";
import { readRelease } from "./read-release";
import { readReleaseArchive } from "./read-release-archive";
import { readReleaseChoices } from "./read-release-choices";

const quiet: Work = { tell: () => undefined, signal: new AbortController().signal };

describeEachDatabase("releases", () => {
  let study: Study;
  beforeAll(async () => {
    study = await makeStudy();
    const other = await addArticle(study.owner, study.projectId, `${exampleText}\nAnother article.`);
    await annotate(study.first, study, [mark("claimed"), ...finish()]);
    await annotate(study.second, study, [mark("claimed"), mark("😀"), ...finish()]);
    await annotate(study.first, other, finish());
  }, 60_000);

  const make = (options: Partial<typeof releaseDefaults> = {}) =>
    createRelease(study.owner, study.projectId, { ...releaseDefaults, ...options }, quiet);

  test("made twice, the same archive; the second names the first", async () => {
    const one = await make();
    const two = await make();
    expect(two.sha256).toBe(one.sha256);
    const [newest, before] = await listReleases(study.owner, study.projectId);
    expect(newest).toMatchObject({ number: two.number, sameAs: one.number, sha256: one.sha256 });
    expect(before).toMatchObject({ counts: { articles: 2, layers: 3, annotators: 2, annotations: 3 } });
    const { content, sha256, name } = await readReleaseArchive(study.reviewer, study.projectId, one.number);
    expect(sha256OfBytes(new Uint8Array(content))).toBe(sha256);
    expect(name).toBe("study-1.0.zip");
    const read = readZip({ name, bytes: new Uint8Array(content) });
    expect(read.ok && read.value.map((file) => file.name)).toEqual(
      expect.arrayContaining([
        "README.md",
        "manifest.json",
        "data/slantwise/articles.jsonl",
        "tables/02-labels.tex",
      ]),
    );
  });

  test("names nobody: no name, address or stored id is in the archive", async () => {
    const { number } = await make({ name: "names", formats: ["slantwise", "csv", "brat", "label-studio"] });
    const { content } = await readReleaseArchive(study.owner, study.projectId, number);
    const read = readZip({ name: "release.zip", bytes: new Uint8Array(content) });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const everything = read.value.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
    const { reader } = await database();
    const layers = await reader.layer.findMany({
      where: { article: { projectId: study.projectId } },
      select: { id: true, articleId: true, coderId: true, annotations: { select: { id: true } } },
    });
    const stored = layers.flatMap(({ id, articleId, coderId, annotations }) => [
      id,
      articleId,
      coderId,
      ...annotations.map((one) => one.id),
    ]);
    const people = [study.first, study.second].flatMap(({ userId, name }) => [userId, name]);
    expect([...stored, ...people, study.projectId].filter((one) => everything.includes(one))).toEqual([]);
  });

  test("what the formats would lose is told before, to whoever may make a release, and stands in it", async () => {
    const options = { ...releaseDefaults, formats: ["slantwise", "ptc"] };
    const losses = await previewReleaseLosses(study.owner, study.projectId, options);
    expect(losses.map(({ format }) => format)).toEqual(["slantwise", "ptc"]);
    expect(losses[0]?.sentences).toEqual([expect.stringContaining("carries everything")]);
    expect(losses[1]?.sentences).toContainEqual(expect.stringMatching(/would leave out judgements \(3\)/));
    await expect(previewReleaseLosses(study.first, study.projectId, options)).rejects.toMatchObject({
      code: "forbidden",
    });
    const { number } = await make({ name: "losses", formats: options.formats });
    const { content } = await readReleaseArchive(study.owner, study.projectId, number);
    const read = readZip({ name: "release.zip", bytes: new Uint8Array(content) });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const file = read.value.find(({ name }) => name === "LOSSES.md");
    for (const sentence of losses.flatMap(({ sentences }) => sentences))
      expect(new TextDecoder().decode(file?.bytes)).toContain(`- ${sentence}\n`);
  });

  test("compared: what came in between is named", async () => {
    const before = await make({ name: "before" });
    const third = await addArticle(study.owner, study.projectId, `${exampleText}\nA third article.`);
    await annotate(study.first, third, [mark("claimed", "claim"), ...finish()]);
    const after = await make({ name: "after", since: before.number });
    const { comparison } = await readRelease(study.owner, study.projectId, after.number, before.number);
    expect(comparison?.difference.addedArticles).toHaveLength(1);
    expect(comparison?.difference.labels).toEqual([
      { before: { id: "claim", annotators: 0, gold: 0 }, after: { id: "claim", annotators: 1, gold: 0 } },
    ]);
    const { comparison: previous } = await readRelease(study.owner, study.projectId, after.number, null);
    expect(previous?.number).toBe(before.number);
  });

  test("published once, for good, by an owner", async () => {
    const { number } = await make({ name: "2.0" });
    const { projectId, owner, reviewer } = study;
    await expect(publishRelease(reviewer, projectId, number, "")).rejects.toMatchObject({
      code: "forbidden",
    });
    await publishRelease(owner, projectId, number, "https://doi.org/10.5072/1");
    await expect(publishRelease(owner, projectId, number, "")).rejects.toMatchObject({ code: "conflict" });
    const { release } = await readRelease(owner, projectId, number, null);
    expect(release.published?.address).toBe("https://doi.org/10.5072/1");
    const { releases } = await readReleaseChoices(owner, projectId);
    expect(releases.filter(({ isPublished }) => isPublished).map((one) => one.number)).toEqual([number]);
  });

  test("what isn't there is refused, and nothing is kept", async () => {
    const before = await listReleases(study.owner, study.projectId);
    const unprocessable = { code: "unprocessable" };
    await expect(make({ articleIds: ["nothing"] })).rejects.toMatchObject(unprocessable);
    await expect(make({ articleIds: [study.articleId, "nothing"] })).rejects.toMatchObject(unprocessable);
    await expect(make({ codebookVersion: "9" })).rejects.toMatchObject(unprocessable);
    await expect(make({ since: 999 })).rejects.toMatchObject(unprocessable);
    const stop = new AbortController();
    stop.abort();
    const work = { ...quiet, signal: stop.signal };
    await expect(createRelease(study.owner, study.projectId, releaseDefaults, work)).rejects.toThrow();
    expect(await listReleases(study.owner, study.projectId)).toEqual(before);
  });

  test("only owners make one; who annotates blind reads none", async () => {
    const { projectId, reviewer, first, outsider, owner } = study;
    const both = await addMember(projectId, "Both Kinds", "reviewer", "annotator");
    const observer = await addMember(projectId, "Only Looks", "observer");
    for (const actor of [reviewer, first, outsider, both, observer]) {
      const attempt = createRelease(actor, projectId, releaseDefaults, quiet);
      await expect(attempt).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:forbidden|not_found)$/),
      });
    }
    for (const actor of [first, both, outsider])
      await expect(listReleases(actor, projectId)).rejects.toThrow();
    for (const actor of [owner, reviewer, observer]) {
      expect((await listReleases(actor, projectId)).length).toBeGreaterThan(0);
    }
  });
});
