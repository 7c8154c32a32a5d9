import { expect, type Page } from "@playwright/test";

type Decision = { key: "p" | "r" } | { without: string };

/** Decides the case that holds the words: by a key, or by accepting the reader whose span lacks some of them. */
export async function adjudicate(page: Page, words: string, decision: Decision): Promise<void> {
  const cases = page.getByRole("complementary", { name: "Cases" });
  await cases.getByRole("button", { name: words }).click();
  if ("key" in decision) {
    await page.keyboard.press(decision.key);
  } else {
    const readers = page.getByRole("list", { name: "Readers" }).getByRole("listitem");
    const texts = await readers.allInnerTexts();
    const reader = texts.findIndex((text) => !text.includes(decision.without) && !text.includes("no span"));
    await page.keyboard.press(String(reader + 1));
  }
  await page.getByRole("button", { name: /^Record/ }).click();
  await expect(cases.getByRole("button", { name: words })).toContainText("decided");
}

/** Finishes the gold layer of the article in hand. */
export async function finishArticle(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Finish article" }).click();
  const status = page.getByRole("contentinfo");
  await expect(status).toContainText("Gold layer finished");
  await expect(status).toContainText("Saved");
}
