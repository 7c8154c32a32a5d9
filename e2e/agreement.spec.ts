import { checkScreen } from "./fixtures/check-screen";
import { expect, test } from "./fixtures/test";
import { cases, openView, untilComputed } from "./screens/agreement";
import { open, openSampleProject } from "./screens/project";

test("the sample project’s agreement, view by view, down to the words", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(300_000);
  const page = await newBrowser(administrator.state);
  const project = await openSampleProject(page);
  await open(page, project, "Agreement");
  await untilComputed(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /On 8 articles, \d annotators: γ 0\.\d\d \[/,
  );
  await checkScreen(page, "agreement-labels");

  await page.getByRole("link", { name: "Scare quotes" }).click();
  await expect(cases(page).first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(cases(page).first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(cases(page).nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(cases(page).first()).toBeFocused();
  await checkScreen(page, "agreement-cases");
  await page
    .getByRole("navigation", { name: "Kinds of disagreement" })
    .getByRole("link", { name: /^Label/ })
    .click();
  for (const item of await cases(page).all()) await expect(item).toContainText("Label");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);

  for (const [name, screen] of [
    ["Annotators", "annotators"],
    ["Confusion", "confusion"],
    ["By article", "articles"],
    ["Zones and voice", "parts"],
    ["Outlets", "outlets"],
    ["Over time", "time"],
    ["Against gold", "gold"],
    ["Answers", "answers"],
    ["Re-tests", "retests"],
  ] as const) {
    await openView(page, name);
    await checkScreen(page, `agreement-${screen}`);
  }

  await openView(page, "Labels");
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByText("What if …").click();
  await page.getByLabel("This label", { exact: true }).selectOption("Scare quotes");
  await page.getByLabel("and this label are one").selectOption("Catchphrase");
  await page.getByRole("button", { name: "Compute" }).click();
  await expect(page.getByText("Scare quotes and Catchphrase were one label")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Catchphrase" })).toHaveCount(0);
  await untilComputed(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before ?? "");
  await checkScreen(page, "agreement-what-if");
  await page.getByRole("link", { name: "Back to how it is" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(before ?? "");

  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole("link", { name: "Scare quotes" }).click();
  await expect(cases(page).first()).toBeVisible();
  await checkScreen(page, "agreement-narrow");
});
