import { expect } from "@playwright/test";
import { accountOf, makeFirstAccount } from "./fixtures/account";
import { makeDesk } from "./fixtures/annotator-test";
import { gate, onSaves } from "./fixtures/layer-traffic";
import { discardApp, startApp } from "./fixtures/start-app";
import { test } from "./fixtures/test";
import { markByKey, openArticle, spans, untilSaved } from "./screens/annotator";
import { open } from "./screens/project";

// On localhost browsers have locks; under another name on plain http they have none, and a lease takes their place.
for (const host of ["localhost", "lan.test"]) {
  test(`a server killed during saving loses nothing: the browser sends the rest when it is back (${host})`, async ({
    browser,
    problems,
  }) => {
    test.setTimeout(180_000);
    let app = await startApp({ host });
    try {
      const context = await browser.newContext({ baseURL: app.url });
      problems.watch(context);
      const owner = await context.newPage();
      await owner.goto(app.setUpLink ?? "");
      await makeFirstAccount(owner, accountOf("Olga"));
      const { project, state, titles } = await makeDesk(owner, browser);

      const annotator = await browser.newContext({ baseURL: app.url, storageState: state });
      problems.watch(annotator);
      const page = await annotator.newPage();
      await page.goto(project);
      await open(page, project, "Annotate");
      await openArticle(page, titles[0] ?? "");
      const status = page.getByRole("contentinfo");
      await markByKey(page, "so-called", "q");
      await untilSaved(page);

      const { opened: killed, open: sendIt } = gate();
      const stop = await onSaves(page, async (route) => {
        await killed;
        await route.continue();
      });
      await markByKey(page, "claimed", "d");
      await expect(status).toContainText("Saving");
      await app.kill("SIGKILL");
      sendIt();
      await markByKey(page, "insisted", "d");
      await expect(status).toContainText("Offline, 2 changes kept here");
      await stop();

      app = await startApp({ host, port: Number(new URL(app.url).port), dataFolder: app.dataFolder });
      await untilSaved(page);
      await page.reload();
      await expect(spans(page)).toHaveCount(3);
      await untilSaved(page);
      await context.close();
      await annotator.close();
    } finally {
      await discardApp(app);
    }
  });
}
