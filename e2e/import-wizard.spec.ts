import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "@playwright/test";
import { checkScreen } from "./fixtures/check-screen";
import { expect, test } from "./fixtures/test";
import { makeProject, open } from "./screens/project";

const subjects = ["harbour", "tunnel", "library", "clinic", "ferry", "zoo"];
const textOf = (subject: string) =>
  `😀 The ${subject} plan\n\nThe so-called reform of the ${subject} is a ‘success’, officials claim. Experts doubt it.\n`;

/** A line of brat: code points, as its makers count. */
const line = (text: string, number: number, label: string, words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `T${number}\t${label} ${start} ${start + [...words].length}\t${words}\n`;
};

/** Articles, all six or some, that two annotators marked twice each: 24 spans, 6 of them alike to the letter. */
function bratArchive(some: readonly string[] = subjects): Buffer {
  const files = some.flatMap((subject): [string, Uint8Array][] => {
    const text = textOf(subject);
    const first =
      line(text, 1, "Distancing_qualifier", "so-called") + line(text, 2, "Novel_label", "Experts");
    const second =
      line(text, 1, "Distancing_qualifier", "so-called") + line(text, 2, "Scare_quotes", "‘success’");
    return [
      [`corpus/anna/${subject}.txt`, strToU8(text)],
      [`corpus/anna/${subject}.ann`, strToU8(first)],
      [`corpus/bela/${subject}.txt`, strToU8(text)],
      [`corpus/bela/${subject}.ann`, strToU8(second)],
    ];
  });
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

async function choose(page: Page, project: string, buffer: Buffer): Promise<void> {
  await open(page, project, "Articles");
  await page.getByRole("link", { name: "Import a data set" }).click();
  await page
    .getByLabel("Data files")
    .setInputFiles({ name: "corpus.zip", mimeType: "application/zip", buffer });
}

const samples = (page: Page) => page.getByRole("list", { name: "Samples" }).getByRole("listitem");

test("a corpus comes in with its annotators, is seen in agreement and adjudication, and goes again", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(300_000);
  const page = await newBrowser(administrator.state);
  const project = await makeProject(page, "An imported corpus");
  const archive = bratArchive();

  await test.step("what is in the files is shown before anything is sent", async () => {
    await choose(page, project, archive);
    await expect(page.getByText("6 articles, 24 spans, 3 labels; 2 annotators.")).toBeVisible();
    await expect(page.getByText(/Recognised by .*\.ann/)).toBeVisible();
    await expect(page.getByText(/24 of 24 spans fit; the format says this one/)).toBeVisible();
    await expect(samples(page)).toHaveCount(20);
    await expect(samples(page).first().locator("mark")).toHaveText("so-called");
    const labels = page.getByRole("table", { name: "Labels" });
    const shown = async (label: string) =>
      labels.getByLabel(`${label} becomes`).locator("option:checked").textContent();
    expect(await shown("Distancing_qualifier")).toBe("Distancing qualifier");
    expect(await shown("Scare_quotes")).toBe("Scare quotes");
    expect(await shown("Novel_label")).toBe("a new label of the codebook");
    await checkScreen(page, "import-wizard");
    await page.getByRole("table", { name: "Annotators" }).scrollIntoViewIfNeeded();
    await checkScreen(page, "import-wizard-mapping");
  });

  await test.step("another reading of the offsets is tried out, and taken back", async () => {
    await page.getByRole("radio", { name: "UTF-16 units" }).check();
    await expect(page.getByText("Spans that fit nowhere and will be left out (24)")).toBeVisible();
    await page.getByRole("radio", { name: "code points" }).check();
    await expect(page.getByText("Spans that fit nowhere")).toHaveCount(0);
  });

  await test.step("imported, and seen where annotators' work is seen", async () => {
    await page.getByRole("button", { name: "Import 6 articles" }).click();
    await expect(page.getByText("6 articles imported.")).toBeVisible();
    await expect(page.getByText("12 layers with 24 spans, under version 2 of the codebook.")).toBeVisible();
    await checkScreen(page, "import-wizard-done");
    await page.getByRole("link", { name: "To the agreement" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("6 articles");
    await open(page, project, "Adjudicate");
    await expect(page.getByRole("list", { name: "Readers" }).getByRole("listitem")).toHaveCount(2);
    await expect(page.getByText("so-called").first()).toBeVisible();
    await open(page, project, "Codebook");
    await expect(page.getByRole("heading", { name: "Novel_label" })).toBeVisible();
  });

  await test.step("again: nothing changes", async () => {
    await choose(page, project, archive);
    await page.getByRole("button", { name: "Import 6 articles" }).click();
    await expect(page.getByText("Nothing changed: the project has all of this already.")).toBeVisible();
  });

  await test.step("undone as a whole, and in once more with what the person decides", async () => {
    await open(page, project, "Articles");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect(page.getByText("undone")).toBeVisible();
    await expect(page.getByRole("link", { name: /Check zones/ })).toHaveCount(0);
    await choose(page, project, archive);
    await page.getByLabel("Novel_label becomes").selectOption({ label: "nothing: leave these spans out" });
    await page.getByLabel("Layers of bela become").selectOption({ label: "gold" });
    await page.getByRole("button", { name: "Import 6 articles" }).click();
    await expect(page.getByText("Left out: 6 spans.")).toBeVisible();
    await open(page, project, "Overview");
    await expect(page.getByText("6 articles, 6 with a finished gold layer")).toBeVisible();
  });
});

test("texts come first, their annotations later, and go again without the texts", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(300_000);
  const page = await newBrowser(administrator.state);
  const project = await makeProject(page, "Texts first");
  const goes = page.getByRole("region", { name: "Where it goes" });

  await test.step("two texts without annotations", async () => {
    const texts = subjects
      .slice(0, 2)
      .map((subject): [string, Uint8Array] => [`${subject}.txt`, strToU8(textOf(subject))]);
    await choose(page, project, Buffer.from(zipSync(Object.fromEntries(texts))));
    await expect(goes.getByText("0 spans go to 2 new articles.")).toBeVisible();
    await page.getByRole("button", { name: "Import 2 articles" }).click();
    await expect(page.getByText("2 articles imported.")).toBeVisible();
  });

  await test.step("their annotations come to them, with four articles more", async () => {
    await choose(page, project, bratArchive());
    await expect(goes.getByText("16 spans go to 4 new articles.")).toBeVisible();
    await expect(
      goes.getByText("8 spans go to 2 articles that are there already, as 4 layers"),
    ).toBeVisible();
    await goes.scrollIntoViewIfNeeded();
    await checkScreen(page, "import-wizard-held");
    await page.getByRole("button", { name: "Import 6 articles" }).click();
    await expect(
      page.getByText("4 layers with 8 spans went to 2 articles that were here already."),
    ).toBeVisible();
    await checkScreen(page, "import-wizard-held-done");
  });

  await test.step("once more: what is there is named and stays", async () => {
    await choose(page, project, bratArchive());
    await expect(
      goes.getByText("6 articles are there already, and the files add nothing to them."),
    ).toBeVisible();
    const skipped = goes.getByText("Layers that stay out (12)");
    await skipped.click();
    await expect(goes.getByText(/annotations by anna: the project has this layer/).first()).toBeVisible();
    await skipped.scrollIntoViewIfNeeded();
    await checkScreen(page, "import-wizard-skipped");
  });

  await test.step("undone: the annotations go, the texts that were there stay", async () => {
    await open(page, project, "Articles");
    const undo = page.getByRole("button", { name: /^Undo/ });
    await undo.first().click();
    await expect(page.getByText("undone")).toHaveCount(1);
    await expect(page.getByRole("link", { name: /Check zones/ })).toHaveCount(2);
  });

  await test.step("only their annotations, then, and what somebody decided on them keeps them there", async () => {
    await choose(page, project, bratArchive(subjects.slice(0, 2)));
    await page.getByRole("button", { name: "Import annotations of 2 articles" }).click();
    await expect(page.getByText("Annotations of 2 articles imported.")).toBeVisible();
    await open(page, project, "Adjudicate");
    await page.getByRole("button", { name: "Accept the agreed case" }).click();
    await expect(page.getByRole("button", { name: "Accept the agreed case" })).toHaveCount(0);
    await open(page, project, "Articles");
    await expect(page.getByText("undone")).toHaveCount(1);
    await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  });
});

const folder = path.resolve(import.meta.dirname, "../../shared/samples/tei-xmi-tsv-redewiedergabe");

test("published files are read as they are", async ({ administrator, newBrowser }) => {
  test.skip(!existsSync(folder), "the sample files are not at hand");
  const page = await newBrowser(administrator.state);
  const project = await makeProject(page, "Speech representation");
  await open(page, project, "Articles");
  await page.getByRole("link", { name: "Import a data set" }).click();
  const files = readdirSync(folder).filter((name) => /^main__tsv__.*\.tsv$/.test(name));
  await page.getByLabel("Data files").setInputFiles(files.map((name) => path.join(folder, name)));
  await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible();
  await page.screenshot({ path: "e2e/.artifacts/screens/import-wizard-published.png", fullPage: true });
});

test("what is no data set is refused with file and reason, and nothing can be sent", async ({
  administrator,
  newBrowser,
}) => {
  const page = await newBrowser(administrator.state);
  const project = await makeProject(page, "A broken file");
  await open(page, project, "Articles");
  await page.getByRole("link", { name: "Import a data set" }).click();
  const buffer = Buffer.from('{"schema":"slantwise/1","offsetUnit":"codepoint"\n');
  await page
    .getByLabel("Data files")
    .setInputFiles({ name: "broken.jsonl", mimeType: "application/jsonl", buffer });
  await expect(page.getByText("These files can’t be imported as they are")).toBeVisible();
  await expect(page.getByRole("list", { name: "What is wrong" })).toContainText("broken.jsonl, line 1");
  await expect(page.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);
  await checkScreen(page, "import-wizard-refused");
});
