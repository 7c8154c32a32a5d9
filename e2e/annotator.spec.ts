import { expect } from "@playwright/test";
import { sitDown, test } from "./fixtures/annotator-test";
import { checkScreen } from "./fixtures/check-screen";
import {
  activeSpan,
  articleText,
  markByKey,
  select,
  selectByKeys,
  spans,
  untilSaved,
} from "./screens/annotator";

// One worker, one project for the file; each test has an article to itself.
test.use({ ownServer: "annotator" });
test.describe.configure({ mode: "default" });

test("an article is annotated and submitted without a pointer, and every step is spoken", async ({
  desk,
  newBrowser,
}) => {
  const page = await newBrowser(desk.state);
  await sitDown(page, desk, 0);
  const spoken = page.getByRole("status", { name: "What happened" });

  await selectByKeys(page, "so-called");
  await page.keyboard.press("q");
  await expect(spoken).toHaveText("Labelled ‘so-called’: Distancing qualifier.");
  await selectByKeys(page, "o-called expert");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/disc");
  await page.keyboard.press("Enter");
  await expect(spoken).toHaveText("Labelled ‘so-called experts’: Discrediting a source.");
  await expect(spans(page).nth(0)).toHaveAccessibleName(
    "1 of 2, Distancing qualifier, ‘so-called’, overlaps 1",
  );

  await page.keyboard.press("Alt+ArrowDown");
  await expect(activeSpan(page)).toContainText("Distancing qualifier");
  await page.keyboard.press("j");
  await expect(activeSpan(page)).toContainText("Discrediting a source");

  await page.keyboard.press("e");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(spoken).toHaveText("The span is now ‘The so-called experts claimed’.");
  await page.keyboard.press("e");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(activeSpan(page)).toContainText("The so-called experts claimed");

  await page.keyboard.press("r");
  await page.keyboard.press("v");
  await expect(activeSpan(page)).toContainText("Anonymous or vague attribution");
  await page.keyboard.press("t");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Voice")).not.toHaveValue("");
  await articleText(page).focus();
  await page.keyboard.press("x");
  await expect(spans(page)).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(spans(page)).toHaveCount(2);

  await untilSaved(page);
  await page.getByRole("button", { name: "Submit article" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Submit", exact: true }).press("Enter");
  await expect(spoken).toHaveText("Submitted.");
  await articleText(page).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("This article is submitted. Reopen it to change your spans.")).toBeVisible();
  await expect(spans(page)).toHaveCount(2);
});

test("overlapping spans keep lanes of their own, and are gone through one by one", async ({
  desk,
  newBrowser,
}) => {
  const page = await newBrowser(desk.state);
  await sitDown(page, desk, 1);
  await markByKey(page, "the mayor insisted", "v");
  await markByKey(page, "insisted that all", "x");
  await markByKey(page, "insisted", "d");
  const lanesOver = async (words: string) => {
    const classes =
      (await articleText(page).locator(".m", { hasText: words }).first().getAttribute("class")) ?? "";
    return [...classes.matchAll(/lane(\d)-g/g)].map(([, lane]) => lane).sort();
  };
  expect(await lanesOver("insisted")).toEqual(["0", "1", "2"]);
  const [left] = await lanesOver("the mayor");
  const [right] = await lanesOver("that all");
  expect([left, right].sort()).toEqual(["1", "2"]);

  // Each press at another letter, and none where the word was dragged from: two at one place would select the word.
  const there = articleText(page).locator(".m", { hasText: "insisted" }).first();
  for (const [x, label] of [
    [25, "Discrediting"],
    [45, "Anonymous"],
    [10, "Doubting"],
    [30, "Discrediting"],
  ] as const) {
    await there.click({ position: { x, y: 10 } });
    await expect(activeSpan(page)).toContainText(label);
  }

  await select(page, "was promised");
  await checkScreen(page, "annotate-palette");
  await page.keyboard.press("+");
  await expect(activeSpan(page)).toContainText("was promised … ");
  await page.getByRole("button", { name: "Take ‘was promised’ out of the span" }).click();
  await expect(activeSpan(page)).not.toContainText("was promised");
  await untilSaved(page);
});

test("nothing that a person can do changes the text", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  await sitDown(page, desk, 2);
  const text = articleText(page);
  const before = await text.innerText();
  await text.focus();
  await page.keyboard.press("Control+Home");
  for (const key of [
    "Backspace",
    "Delete",
    "Space",
    "Control+Backspace",
    "Control+b",
    "Control+x",
    "Control+v",
  ])
    await page.keyboard.press(key);
  await page.keyboard.insertText("an input method’s words");
  await page.keyboard.press("Control+a");
  for (const key of ["Delete", "Backspace", "Control+x"]) await page.keyboard.press(key);
  await text.evaluate((element) => {
    const words = new DataTransfer();
    words.setData("text/plain", "foreign words");
    for (const kind of ["paste", "drop"] as const) {
      const event =
        kind === "paste"
          ? new ClipboardEvent(kind, { clipboardData: words, bubbles: true, cancelable: true })
          : new DragEvent(kind, { dataTransfer: words, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    }
  });
  // As an extension of the browser would do it, behind the editor's back.
  await text.evaluate((element) => element.querySelector("p")?.append("foreign words"));
  await expect.poll(() => text.innerText()).toBe(before);
});

test("a key chosen by a person is kept by the browser", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  await sitDown(page, desk, 3);
  await markByKey(page, "so-called", "q");
  await markByKey(page, "claimed", "d");
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Change the key: Next span" }).press("Enter");
  await page.keyboard.press("w");
  await checkScreen(page, "annotate-keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(spans(page)).toHaveCount(2);
  await articleText(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("w");
  await expect(activeSpan(page)).toContainText("so-called");
  await page.keyboard.press("j");
  await expect(activeSpan(page)).toContainText("so-called");
});
