import { expect, type Locator, type Page } from "@playwright/test";

export const articleText = (page: Page): Locator => page.getByRole("textbox", { name: "Article text" });

/** The text can be read before it can be marked: the server sends it, and the editor takes it over. */
const untilEditable = (page: Page) => expect(articleText(page)).toHaveAttribute("contenteditable", "true");

/** Where the words stand on the screen: the middle of the line at their first and last character. */
async function edgesOf(page: Page, words: string): Promise<{ from: Point; to: Point }> {
  const text = articleText(page);
  await expect(text).toContainText(words.slice(0, 20));
  await untilEditable(page);
  return text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const whole = nodes.map(({ data }) => data).join("");
    const start = whole.indexOf(wanted);
    if (start < 0) throw new Error(`The article does not hold “${wanted}”.`);
    const rectAt = (offset: number) => {
      let passed = 0;
      for (const node of nodes) {
        if (offset < passed + node.length) {
          const range = document.createRange();
          range.setStart(node, offset - passed);
          range.setEnd(node, offset - passed + 1);
          return range;
        }
        passed += node.length;
      }
      throw new Error("past the end");
    };
    const first = rectAt(start);
    first.startContainer.parentElement?.scrollIntoView({ block: "center" });
    const from = first.getBoundingClientRect();
    const to = rectAt(start + wanted.length - 1).getBoundingClientRect();
    return {
      from: { x: from.left + 1, y: from.top + from.height / 2 },
      to: { x: to.right - 1, y: to.top + to.height / 2 },
    };
  }, words);
}

type Point = { x: number; y: number };

/** Selects words of the article with the mouse, as a person does. Left-to-right text. */
export async function select(page: Page, words: string): Promise<void> {
  const { from, to } = await edgesOf(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await expect(page.getByRole("dialog")).toBeVisible();
}

/** Selects words without a pointer: the search leaves the caret at them, arrows go on from there. */
export async function selectByKeys(page: Page, words: string): Promise<void> {
  await untilEditable(page);
  await articleText(page).focus();
  await page.keyboard.press("/");
  await page.getByRole("textbox", { name: "Search in the text" }).fill(words);
  await page.keyboard.press("Escape");
  await expect(articleText(page)).toBeFocused();
  for (let count = 0; count < words.length; count++) await page.keyboard.press("Shift+ArrowRight");
}

/** Marks words with a label, by mouse and then by the label's name in the palette. */
export async function mark(page: Page, words: string, label: string): Promise<void> {
  await select(page, words);
  await page.getByRole("combobox").fill(label);
  await page.keyboard.press("Enter");
  await expect(spanRow(page, words)).toBeVisible();
}

/** Marks words with the label that a key applies. */
export async function markByKey(page: Page, words: string, key: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press(key);
  await expect(spanRow(page, words)).toBeVisible();
}

export const spans = (page: Page): Locator =>
  page.getByRole("listbox", { name: "My spans" }).getByRole("option");

export const activeSpan = (page: Page): Locator =>
  page.getByRole("listbox", { name: "My spans" }).getByRole("option", { selected: true });

export const spanRow = (page: Page, words: string): Locator =>
  spans(page)
    .filter({ hasText: words.slice(0, 24) })
    .first();

export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo")).toContainText("Saved");
}

/** Submits the article in hand, through the dialog. */
export async function submit(page: Page): Promise<void> {
  await untilSaved(page);
  await page.getByRole("button", { name: "Submit article" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /submit/i })
    .click();
  await expect(page.getByRole("contentinfo")).toContainText(/submitted/i);
  await untilSaved(page);
}

/** Opens an article of the queue by its title. */
export async function openArticle(page: Page, title: string): Promise<void> {
  const link = page
    .getByRole("complementary", { name: "Queue" })
    .getByRole("link", { name: new RegExp(escape(title)) });
  // Pressed on the article that is open, it would load it once more under the hands of the test.
  if ((await link.getAttribute("aria-current")) !== "page") await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
  await expect(articleText(page)).toContainText(title.slice(0, 30));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
