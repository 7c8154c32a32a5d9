import { expect, type Page } from "@playwright/test";

/** Opens a view of agreement by its name. */
export async function openView(page: Page, name: string): Promise<void> {
  const link = page
    .getByRole("navigation", { name: "Views of agreement" })
    .getByRole("link", { name, exact: true });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "true");
}

/** Waits until γ and its intervals are there. */
export const untilComputed = (page: Page) =>
  expect(page.getByText("All computed in this browser")).toBeVisible({ timeout: 60_000 });

/** The aligned spans behind a number, as they are listed. */
export const cases = (page: Page) => page.getByRole("list", { name: /Aligned spans/ }).getByRole("listitem");

/** Opens the words behind the numbers of a row, by the row's name. */
export async function openWords(page: Page, name: string): Promise<void> {
  await page.getByRole("rowheader").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("complementary", { name: "The words behind the number" })).toBeVisible();
}

/** The articles with their answers to a question, as they are listed. */
export const answers = (page: Page) =>
  page.getByRole("list", { name: /Articles with their answers/ }).getByRole("listitem");
