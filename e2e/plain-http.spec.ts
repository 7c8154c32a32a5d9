import { accountOf, fillAccount, signIn } from "./fixtures/account";
import { discardApp, startApp } from "./fixtures/start-app";
import { expect, test } from "./fixtures/test";

test("on plain http under a name of the local network, people sign in and forms work", async ({ page }) => {
  const app = await startApp({ host: "lan.test" });
  try {
    const account = accountOf("Lan");
    await page.goto(app.setUpLink ?? "");
    expect(await page.evaluate(() => [location.hostname, isSecureContext])).toEqual(["lan.test", false]);
    await fillAccount(page, account);
    await page.getByRole("button", { name: "Make the account" }).click();
    await expect(page.getByRole("heading", { name: "Projects" })).toBeVisible();

    await page.goto(`${app.url}/account`);
    await page.getByRole("textbox", { name: "Name" }).fill("Somebody Else");
    await page.getByRole("button", { name: "Save the name" }).click();
    await expect(page.getByRole("banner")).toContainText("Somebody Else");
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await signIn(page, account);
    await expect(page.getByRole("heading", { name: "Projects" })).toBeVisible();
  } finally {
    await discardApp(app);
  }
});
