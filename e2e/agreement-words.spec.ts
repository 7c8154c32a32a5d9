import type { Response } from "@playwright/test";
import { checkScreen } from "./fixtures/check-screen";
import { studyOverMonths } from "./fixtures/study-over-months";
import { expect, test } from "./fixtures/test";
import { answers, cases, openView, openWords, untilComputed } from "./screens/agreement";
import { makeProject, open } from "./screens/project";

const isData = (response: Response) => new URL(response.url()).pathname.startsWith("/api/");

/** A study of three months comes in as a file; behind each of its numbers lie the words it was computed from. */
test("agreement of an imported study over months, each number down to its words", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(300_000);
  const page = await newBrowser(administrator.state);
  const project = await makeProject(page, "A study of three months");
  await open(page, project, "Articles");
  await page.getByRole("link", { name: "Import a data set" }).click();
  await page
    .getByLabel("Data files")
    .setInputFiles({ name: "study.jsonl", mimeType: "application/jsonl", buffer: studyOverMonths() });
  await page.getByRole("button", { name: "Import 12 articles" }).click();
  await expect(page.getByText("12 articles imported.")).toBeVisible();
  await open(page, project, "Agreement");
  await untilComputed(page);
  const total = page
    .getByRole("navigation", { name: "Kinds of disagreement" })
    .getByRole("link", { name: /^All/ });

  await test.step("the trend, with room for the months without work", async () => {
    await openView(page, "Over time");
    const plot = page.getByRole("group", { name: "γ by month" });
    await expect(plot.getByRole("link")).toHaveCount(3);
    await checkScreen(page, "agreement-trend");
    await plot.getByRole("link", { name: /in 2026-05/ }).click();
    await expect(page.getByRole("heading", { level: 2, name: "2026-05" })).toBeVisible();
    for (const item of await cases(page).all()) await expect(item).toContainText("of 2026-05");
    await page.keyboard.press("Escape");
  });

  await test.step("zones and voice", async () => {
    await openView(page, "Zones and voice");
    await openWords(page, "Headline");
    await expect(total).toHaveText("All 12");
    for (const item of await cases(page).all())
      await expect(item.getByText("so-called").first()).toBeVisible();
    await checkScreen(page, "agreement-words-zone");
    await openWords(page, "Direct quotation");
    // Ann in each of twelve articles; in May, Ben sees it as she does.
    await expect(total).toHaveText("All 12");
    await expect(page.getByRole("link", { name: /^Agree|^Missed/ }).first()).toBeVisible();
  });

  await test.step("an annotator left out", async () => {
    await openView(page, "Annotators");
    const table = page.getByRole("table", { name: /^Without each annotator/ });
    await table.getByRole("row").nth(1).getByRole("cell").first().click();
    await expect(page.getByRole("heading", { level: 2, name: /^What .* read$/ })).toBeVisible();
    await expect(cases(page).first()).toBeVisible();
    await checkScreen(page, "agreement-words-reader");
  });

  await test.step("against gold", async () => {
    await openView(page, "Against gold");
    const rows = page.getByRole("table", { name: "Each annotator against the gold layer" }).getByRole("row");
    await rows.nth(1).getByRole("link").click();
    await expect(cases(page).first()).toContainText("Gold");
    for (const item of await cases(page).all()) await expect(item).toContainText("of 2026-02");
    await page.keyboard.press("j");
    await expect(cases(page).first()).toBeFocused();
    await checkScreen(page, "agreement-words-gold");
    await page.reload();
    await expect(cases(page).first()).toContainText("Gold");
  });

  await test.step("answers about spans, and about articles", async () => {
    await openView(page, "Answers");
    await openWords(page, "Voice");
    // Two marked the same words twice in January, once in February, twice in May; of those they differ in January.
    await expect(page.getByText("The answers differ on 4 of 16 aligned spans; those first.")).toBeVisible();
    await expect(cases(page).first()).toContainText("Paraphrase");
    await checkScreen(page, "agreement-words-attribute");
    await openWords(page, "Overall slant");
    await expect(page.getByText("The answers differ on 4 of 12 articles; those first.")).toBeVisible();
    await expect(answers(page)).toHaveCount(12);
    await expect(answers(page).first()).toContainText("Rather for");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(answers(page).nth(1)).toBeFocused();
    await checkScreen(page, "agreement-words-judgement");
    await openWords(page, "Genre");
    await expect(page.getByText("No article has answers of two annotators")).toBeVisible();
  });

  await test.step("seen again, it is there at once, and the data come when words are asked for", async () => {
    await page.keyboard.press("Escape");
    const headline = page.getByRole("heading", { level: 1 });
    const said = (await headline.textContent()) ?? "";
    const asked = () =>
      page.waitForResponse((response) => response.url().endsWith(`${project}/agreement`) && isData(response));
    const unchanged = asked();
    await page.reload();
    expect((await unchanged).status()).toBe(304);
    await expect(headline).toHaveText(said);
    const sent = asked();
    await openWords(page, "Voice");
    expect((await sent).status()).toBe(200);
    expect((await sent).headers()["content-encoding"]).toBe("gzip");
    await expect(cases(page).first()).toContainText("Paraphrase");
    await expect(headline).toHaveText(said);
  });

  await test.step("re-tests", async () => {
    await openView(page, "Re-tests");
    const rows = page.getByRole("table", { name: /at a later round/ }).getByRole("row");
    await rows.nth(1).getByRole("link").click();
    await expect(total).toHaveText("All 4");
    await expect(cases(page).first()).toContainText("Round 2");
    await checkScreen(page, "agreement-words-retest");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("complementary")).toHaveCount(0);
  });
});
