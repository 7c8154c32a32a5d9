import { accountOf, fillAccount, signIn } from "./fixtures/account";
import { expectAccessible } from "./fixtures/accessible";
import { discardApp, startApp } from "./fixtures/start-app";
import { expect, test } from "./fixtures/test";

test("the link on the console makes the first account, which signs out and in again", async ({ page }) => {
  const app = await startApp();
  try {
    await page.goto(`${app.url}/sign-in`);
    await expect(page.getByRole("heading", { name: "Nobody has an account yet" })).toBeVisible();

    const account = accountOf("Grace");
    await page.goto(app.setUpLink ?? "");
    await expectAccessible(page);
    await fillAccount(page, { ...account, password: "short" });
    await page.getByLabel("Password").evaluate((field: HTMLInputElement) => (field.minLength = 0));
    await page.getByRole("button", { name: "Make the account" }).click();
    await expect(page.getByText("Use at least 12 characters")).toBeVisible();
    await expect(page.getByLabel("Name")).toHaveValue(account.name);

    await page.getByLabel("Password").fill(account.password);
    await page.getByRole("button", { name: "Make the account" }).click();
    await expect(page.getByRole("heading", { name: "Projects" })).toBeVisible();
    await expect(page.getByRole("link", { name: /sample/i }).first()).toBeVisible();

    await page.goto(app.setUpLink ?? "");
    await expect(page.getByRole("heading", { name: "This link has ended" })).toBeVisible();

    await page.goto(`${app.url}/account`);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${app.url}/account`);
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
    await signIn(page, { ...account, password: "not my password" });
    await expect(page.getByText("The email address or the password is wrong.")).toBeVisible();
    await signIn(page, account);
    await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  } finally {
    await discardApp(app);
  }
});
