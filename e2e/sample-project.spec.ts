import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Page } from "@playwright/test";
import { checkScreen } from "./fixtures/check-screen";
import { expect, test } from "./fixtures/test";
import { markByKey, openArticle, spanRow, submit, untilSaved } from "./screens/annotator";
import { download, open, openSampleProject } from "./screens/project";

// It changes the sample project, which other journeys read as it was made.
test.use({ ownServer: "sample-project" });

/** Gives the case in hand other edges and another label at once. */
async function correct(page: Page) {
  const gold = page.getByRole("region", { name: "Gold, if recorded" });
  const before = await gold.locator(".marked").allInnerTexts();
  await page.keyboard.press("d");
  await page.keyboard.press("ArrowRight");
  await expect(gold.locator(".marked")).not.toHaveText(before);
  const moved = await gold.locator(".marked").allInnerTexts();
  await page.keyboard.press("l");
  await page.getByRole("combobox", { name: "Label", exact: true }).selectOption("Loaded word or phrase");
  await expect(gold.locator(".marked")).toHaveText(moved);
  await expect(gold).toContainText("Loaded word or phrase");
  await checkScreen(page, "sample-adjudicate-correct");
  await page.getByRole("button", { name: /^Record/ }).click();
  await expect(page.getByRole("contentinfo")).toContainText("Saved");
}

test("the sample project shows every screen alive, and takes spans among emoji and from right to left", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(300_000);
  const page = await newBrowser(administrator.state);
  const project = await openSampleProject(page);
  await checkScreen(page, "sample-overview");

  await open(page, project, "Agreement");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /On 8 articles, \d annotators: γ 0\.\d\d/,
  );
  await checkScreen(page, "sample-agreement");

  await open(page, project, "Adjudicate");
  await expect(page.getByRole("list", { name: "Readers" }).getByRole("listitem")).toHaveCount(3);
  await checkScreen(page, "sample-adjudicate");
  await correct(page);

  await open(page, project, "Articles");
  await page
    .getByRole("link", { name: /Check zones/ })
    .first()
    .click();
  await page.getByLabel("Zone of line 2").selectOption("Body");
  await page.getByRole("button", { name: "Save zones" }).click();
  await expect(page.getByText("Zones saved as revision 2.")).toBeVisible();
  await checkScreen(page, "zones");

  await open(page, project, "Codebook");
  await page.getByRole("link", { name: "Write a new version" }).click();
  await page.getByLabel("Span rule").fill("The qualifier with its prefix and hyphen.");
  await page.getByRole("button", { name: "Euphemism" }).click();
  await page.getByRole("button", { name: "Remove this label" }).click();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Version 2 is kept as a draft.")).toBeVisible();
  await page.getByLabel("What changed").fill("A clearer span rule; euphemisms are loaded language.");
  const publish = page.getByRole("button", { name: "Publish version 2" });
  await expect(publish).toBeDisabled();
  await page.getByLabel("Euphemism becomes").selectOption("Loaded word or phrase");
  await checkScreen(page, "codebook-edit");
  await publish.click();
  await expect(page.getByText(/Version 2 is published.* layers were moved to its labels/)).toBeVisible();

  await open(page, project, "Settings");
  await page.getByText(`Change ${administrator.name}`).click();
  await page.getByRole("listitem").filter({ hasText: administrator.email }).getByLabel("Annotator").check();
  await page.getByRole("button", { name: "Save roles" }).click();
  await expect(page.getByText("owner, annotator")).toBeVisible();
  await page.goto(`${project}/assignments`);
  await expect(page.getByRole("checkbox", { name: new RegExp(administrator.name) }).first()).toBeChecked();
  await checkScreen(page, "assignments");

  await open(page, project, "Annotate");
  await markByKey(page, "so-called", "q");
  await markByKey(page, "a newcomer from the mainland", "c");
  await markByKey(page, "‘customer-first timetable’", "s");
  await markByKey(page, "According to people familiar with the talks", "v");
  await markByKey(page, "self-appointed experts who rarely take the boat", "x");
  await markByKey(page, "self-appointed experts", "q");
  await markByKey(page, "who rarely take the boat, immediately", "l");
  await untilSaved(page);
  await checkScreen(page, "sample-annotate");

  await openArticle(page, "Penguin Video");
  await markByKey(page, "Harbour Zoo", "c");
  await expect(spanRow(page, "Harbour Zoo")).toBeVisible();
  await submit(page);
  await openArticle(page, "بلدية");
  await expect(page.getByRole("textbox", { name: "Article text" })).toHaveCSS("direction", "rtl");
  await checkScreen(page, "sample-right-to-left");

  await open(page, project, "Exports");
  const checker = path.resolve(import.meta.dirname, "check-export.mjs");
  const said = execFileSync(process.execPath, [checker, await download(page)], { encoding: "utf8" });
  // What the three sample annotators submitted, and one span of our own among emoji.
  expect(Number.parseInt(said, 10)).toBeGreaterThan(250);
});
