import { expect, type Page } from "@playwright/test";
import { signIn } from "./fixtures/account";
import { sitDown, test, type Desk } from "./fixtures/annotator-test";
import { dropReply, gate, onSaves } from "./fixtures/layer-traffic";
import { markByKey, spans, untilSaved } from "./screens/annotator";

// One worker, one project for the file; each test has an article to itself.
test.use({ ownServer: "outbox" });
test.describe.configure({ mode: "default" });

/** Presses “Send now”, where the browser has not come to it by itself: then “Saved” stands in its place. */
async function sendNow(page: Page) {
  const saved = page.getByRole("contentinfo").getByText("Saved", { exact: true });
  await page.getByRole("button", { name: "Send now" }).or(saved).click();
}

/** What the server has, whatever a browser keeps: the page as a browser without a past sees it. */
async function expectStored(
  newBrowser: (state: Desk["state"]) => Promise<Page>,
  desk: Desk,
  number: number,
  count: number,
) {
  const fresh = await newBrowser(desk.state);
  await sitDown(fresh, desk, number);
  await expect(spans(fresh)).toHaveCount(count);
  await fresh.context().close();
}

test("what is done while the first save is held goes out after it", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 0);
  const { opened, open: release } = gate();
  const batches: number[] = [];
  const stop = await onSaves(page, async (route, count) => {
    const { operations } = route.request().postDataJSON() as { operations: unknown[] };
    batches.push(operations.length);
    if (count === 1) await opened;
    await route.continue();
  });
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("Saving");
  await markByKey(page, "claimed", "d");
  await markByKey(page, "insisted", "d");
  await expect(status).toContainText("Saving");
  release();
  await untilSaved(page);
  expect(batches).toEqual([1, 2]);
  await stop();
  await expectStored(newBrowser, desk, 0, 3);
});

test("a save whose reply is lost is stored once", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 1);
  const stop = await onSaves(page, (route) => dropReply(route));
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("1 change kept here");
  await markByKey(page, "claimed", "d");
  await expect(status).toContainText("2 changes kept here");
  await stop();
  await sendNow(page);
  await untilSaved(page);
  await expectStored(newBrowser, desk, 1, 2);
});

test("errors of the server are waited out, and nothing is dropped", async ({
  desk,
  newBrowser,
  problems,
}) => {
  problems.expect(/500: POST/);
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 2);
  const stop = await onSaves(page, async (route, count) => {
    if (count > 2) await route.continue();
    else await route.fulfill({ status: 500, contentType: "text/html", body: "<h1>Internal error</h1>" });
  });
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("1 change not sent");
  await untilSaved(page);
  await stop();
  await expectStored(newBrowser, desk, 2, 1);
});

test("a page of something in between is no acknowledgement", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 3);
  const stop = await onSaves(page, (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Please pay for this network</h1>" }),
  );
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("1 change not sent");
  await stop();
  await sendNow(page);
  await untilSaved(page);
  await expectStored(newBrowser, desk, 3, 1);
});

test("what was not sent survives a reload, is shown, can be undone, and is sent", async ({
  desk,
  newBrowser,
}) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 4);
  const stop = await onSaves(page, (route) => route.abort("internetdisconnected"));
  await markByKey(page, "so-called", "q");
  await markByKey(page, "claimed", "d");
  await expect(status).toContainText("2 changes kept here");
  await page.reload();
  await expect(spans(page)).toHaveCount(2);
  await expect(status).toContainText("2 changes kept here");
  await page.keyboard.press("Control+z");
  await expect(spans(page)).toHaveCount(1);
  await page.reload();
  await expect(spans(page)).toHaveCount(1);
  await page.keyboard.press("Control+Shift+z");
  await expect(spans(page)).toHaveCount(2);
  await stop();
  await sendNow(page);
  await untilSaved(page);
  await expectStored(newBrowser, desk, 4, 2);
});

test("without a network the work goes on, and is sent when it is back", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 5);
  await page.context().setOffline(true);
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("Offline, 1 change kept here");
  await page.context().setOffline(false);
  await untilSaved(page);
  await expectStored(newBrowser, desk, 5, 1);
});

test("two tabs show the same work, and either sends what the other left", async ({ desk, newBrowser }) => {
  const first = await newBrowser(desk.state);
  await sitDown(first, desk, 6);
  const second = await first.context().newPage();
  const status = await sitDown(second, desk, 6);
  await markByKey(first, "so-called", "q");
  await expect(spans(second)).toHaveCount(1);
  await markByKey(second, "claimed", "d");
  await expect(spans(first)).toHaveCount(2);
  await untilSaved(first);

  const stop = await onSaves(first.context(), (route) => route.abort("internetdisconnected"));
  await markByKey(first, "insisted", "d");
  await expect(spans(second)).toHaveCount(3);
  await first.close();
  await stop();
  await second.bringToFront();
  await expect(status).toContainText("Saved");
  await expectStored(newBrowser, desk, 6, 3);
});

test("what was left in one article is sent from another", async ({ desk, newBrowser }) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 7);
  const stop = await onSaves(page, (route) => route.abort("internetdisconnected"));
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("1 change kept here");
  await page.goto("/projects");
  await stop();
  const saved = page.waitForResponse((response) => response.url().endsWith("/operations") && response.ok());
  await page.goto(`${desk.project}/codebook`);
  await saved;
  await expectStored(newBrowser, desk, 7, 1);
});

test("signed out, the work is kept until the same person signs in again", async ({
  desk,
  newBrowser,
  administrator,
}) => {
  const page = await newBrowser(desk.state);
  const status = await sitDown(page, desk, 8);
  await page.context().clearCookies();
  await markByKey(page, "so-called", "q");
  await expect(status).toContainText("Signed out, 1 change kept here");

  const other = await page.context().newPage();
  await other.goto("/sign-in");
  await signIn(other, administrator);
  await other.waitForURL("**/projects");
  const refused = page.waitForResponse((response) => response.url().endsWith("/operations"));
  await page.bringToFront();
  expect((await refused).status()).toBe(401);
  await expect(status).toContainText("Signed out, 1 change kept here");

  await page.context().clearCookies();
  await other.goto("/sign-in");
  await signIn(other, desk.account);
  await other.waitForURL("**/projects");
  await page.bringToFront();
  await untilSaved(page);
  await expectStored(newBrowser, desk, 8, 1);
});
