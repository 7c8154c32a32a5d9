import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { accountOf, joinAs } from "./fixtures/account";
import { checkScreen } from "./fixtures/check-screen";
import { story, type StoryArticle } from "./fixtures/story-articles";
import { test } from "./fixtures/test";
import { adjudicate, finishArticle } from "./screens/adjudication";
import { mark, markByKey, openArticle, spans, submit, untilSaved } from "./screens/annotator";
import { download, importFiles, invite, makeProject, open, refuseFiles } from "./screens/project";

/** The whole job once: five people, two articles, a gold data set. */
test("a team makes a labelled data set, from the first project to the exported file", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(480_000);
  const told = story();
  const ada = await newBrowser(administrator.state);
  const project = await makeProject(ada, "Framing of a conflict");
  await checkScreen(ada, "overview-new");
  await importFiles(ada, project, [told.first]);
  await ada.getByRole("button", { name: /^Undo/ }).click();
  await expect(ada.getByText("undone")).toBeVisible();
  await refuseFiles(ada, [told.first, { fileName: "empty.txt", text: "" }]);
  await importFiles(ada, project, [told.first, told.second]);
  await checkScreen(ada, "articles");
  await open(ada, project, "Codebook");
  await expect(ada.getByRole("heading", { name: "Distancing qualifier" })).toBeVisible();
  await checkScreen(ada, "codebook");

  const join = async (name: string, role: string): Promise<Page> => {
    const page = await newBrowser();
    await page.goto(await invite(ada, project, role));
    await joinAs(page, accountOf(name));
    return page;
  };
  const ben = await join("Ben Marker", "Annotator");
  const cleo = await join("Cleo Marker", "Annotator");
  const dora = await join("Dora Judge", "Reviewer");
  const emil = await join("Emil Watcher", "Observer");
  await checkScreen(ada, "settings");

  await test.step("two annotators mark spans, blind to each other", async () => {
    await open(ben, project, "Annotate");
    await mark(ben, told.qualifier, "Distancing qualifier");
    await markByKey(ben, told.quoted, "s");
    await markByKey(ben, told.verb, "d");
    await untilSaved(ben);
    await checkScreen(ben, "annotate");
    await expect(spans(ben)).toHaveCount(3);

    await open(cleo, project, "Annotate");
    await expect(spans(cleo)).toHaveCount(0);
    await markByKey(cleo, told.qualifier, "q");
    await markByKey(cleo, told.quotedWider, "s");
    await markByKey(cleo, told.verb, "c");
    await markByKey(cleo, told.onlyOne, "p");
    await submit(cleo);
    await open(cleo, project, "Agreement");
    await expect(cleo.getByRole("heading", { name: /not defined yet|still read/ })).toBeVisible();

    await submit(ben);
    for (const page of [ben, cleo]) {
      await open(page, project, "Annotate");
      await openArticle(page, titleOf(told.second));
      await markByKey(page, told.secondQualifier, "q");
      await submit(page);
    }
    await checkScreen(ben, "annotate-submitted");
  });

  await test.step("their agreement, worked out here by hand", async () => {
    // Ben has 4 spans, Cleo 5; alike to the letter are 2, overlapping with one label 3.
    const [exact, overlap] = [(2 * 2) / (4 + 5), (2 * 3) / (4 + 5)];
    for (const page of [ada, emil]) {
      await open(page, project, "Agreement");
      await expect(page.getByRole("heading", { level: 1 })).toContainText(
        /On 2 articles, 2 annotators: γ [−\d]/,
      );
      await expect(page.getByText(`span F1 ${overlap.toFixed(2)}`)).toBeVisible();
      await expect(page.getByText(exact.toFixed(2), { exact: true }).first()).toBeVisible();
    }
    await checkScreen(ada, "agreement");
  });

  await test.step("an observer looks, and changes nothing", async () => {
    await expect(emil.getByRole("link", { name: "Settings" })).toHaveCount(0);
    await emil.goto(`${project}/settings`);
    await expect(emil.getByRole("heading", { name: "Your roles don’t open this page" })).toBeVisible();
  });

  await test.step("a reviewer decides every case without knowing whose it is", async () => {
    await open(dora, project, "Adjudicate");
    await expect(dora.getByText("Names hidden.")).toBeVisible();
    await expect(dora.locator("body")).not.toContainText(/Ben|Cleo/);
    await checkScreen(dora, "adjudicate");
    await dora.getByRole("button", { name: "Accept the agreed case" }).click();
    await adjudicate(dora, told.quotedWider, {
      without: told.quotedWider.replace(told.quoted, "").trim(),
    });
    await adjudicate(dora, told.verb, { key: "p" });
    await adjudicate(dora, told.onlyOne, { key: "r" });
    await finishArticle(dora);
    await dora.getByLabel("Article").selectOption({ index: 1 });
    await dora.getByRole("button", { name: "Accept the agreed case" }).click();
    await finishArticle(dora);
    await checkScreen(dora, "adjudicate-finished");
  });

  await test.step("the export proves its offsets to a script that knows only the format", async () => {
    await open(ada, project, "Exports");
    await checkScreen(ada, "exports");
    const file = await download(ada);
    const expected = [
      ...placed(told.first, "distancing_qualifier", told.qualifier),
      ...placed(told.first, "scare_quotes", told.quoted),
      ...placed(told.second, "distancing_qualifier", told.secondQualifier),
    ];
    if (told.known) {
      expect(expected.slice(1, 3).map(Number)).toEqual(told.known.qualifier);
      expect(expected.slice(-3, -1).map(Number)).toEqual(told.known.secondQualifier);
    }
    const checker = path.resolve(import.meta.dirname, "check-export.mjs");
    const said = execFileSync(process.execPath, [checker, file, ...expected], { encoding: "utf8" });
    // 9 spans of the annotators; gold: two qualifiers, the quoted words, and both readings of the verb.
    expect(said).toContain("14 spans in their places");
    const text = readFileSync(file, "utf8");
    expect(text).not.toMatch(/Ben|Cleo|Dora|example\.org/);
    expect(readFileSync(await download(ada), "utf8")).toBe(text);
  });

  await open(ada, project, "Overview");
  await expect(ada.getByText("2 articles, 2 with a finished gold layer")).toBeVisible();
  await checkScreen(ada, "overview");
});

const titleOf = ({ text }: StoryArticle) => text.trim().split("\n")[0] ?? "";

/** A span as the checking script wants it: label, code points from and to, the words. */
function placed({ text }: StoryArticle, label: string, words: string): string[] {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return [label, String(start), String(start + [...words].length), words];
}
