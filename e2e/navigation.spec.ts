import { checkScreen } from "./fixtures/check-screen";
import { expect, test } from "./fixtures/test";
import { makeProject } from "./screens/project";

test("every screen is reached by keys alone", async ({ administrator, newBrowser }) => {
  const page = await newBrowser(administrator.state);
  await makeProject(page, "By keys");
  const bar = page.getByRole("navigation", { name: "Screens" });
  const isAt = (name: string) =>
    expect(bar.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");

  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await isAt("Codebook");
  await page.keyboard.press("g");
  await page.keyboard.press("g");
  await isAt("Agreement");

  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog", { name: "Go to" });
  await expect(dialog.getByRole("combobox", { name: "Screen" })).toBeFocused();
  await checkScreen(page, "go-to");
  await page.keyboard.type("set");
  await expect(dialog.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await isAt("Settings");

  const field = page.getByRole("main").getByRole("textbox").first();
  await field.focus();
  await field.press("End");
  await page.keyboard.type("gc");
  await isAt("Settings");
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
});
