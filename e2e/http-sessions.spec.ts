import type { APIRequestContext } from "@playwright/test";
import { accountOf, makeFirstAccount } from "./fixtures/account";
import { discardApp, startApp } from "./fixtures/start-app";
import { expect, test } from "./fixtures/test";

/** Signs in as a program does: next-auth's token, then its callback. */
async function signInOverHttp(
  request: APIRequestContext,
  url: string,
  form: { email: string; password: string },
  headers: Record<string, string> = {},
) {
  const { csrfToken } = (await (await request.get(`${url}/api/auth/csrf`)).json()) as { csrfToken: string };
  return request.post(`${url}/api/auth/callback/credentials`, {
    form: { ...form, csrfToken, json: "true" },
    headers,
  });
}

test("a program signs in over HTTP; what it signed out of stays closed to an old cookie", async ({
  app,
  administrator,
  playwright,
}) => {
  const request = await playwright.request.newContext();
  expect((await signInOverHttp(request, app.url, { ...administrator })).status()).toBe(200);
  const account = () => request.get(`${app.url}/account`, { maxRedirects: 0 });
  expect(await (await account()).text()).toContain(administrator.email);

  const stolen = await request.storageState();
  const { csrfToken } = (await (await request.get(`${app.url}/api/auth/csrf`)).json()) as {
    csrfToken: string;
  };
  await request.post(`${app.url}/api/auth/signout`, { form: { csrfToken, json: "true" } });
  expect((await account()).status()).toBe(307);

  const thief = await playwright.request.newContext({ storageState: stolen });
  expect((await thief.get(`${app.url}/account`, { maxRedirects: 0 })).status()).toBe(307);
  await Promise.all([request.dispose(), thief.dispose()]);
});

test("no more than thirty wrong sign-ins come from one address, whatever it says of itself", async ({
  page,
  playwright,
}) => {
  const app = await startApp();
  try {
    const account = accountOf("Grace");
    await page.goto(app.setUpLink ?? "");
    await makeFirstAccount(page, account);

    const request = await playwright.request.newContext();
    const attempt = (email: string, password: string, number: number) =>
      signInOverHttp(request, app.url, { email, password }, { "x-forwarded-for": `203.0.113.${number}` });
    for (let number = 1; number <= 30; number += 1)
      await attempt(`guess${number}@example.org`, "a wrong password", number);

    const refused = await attempt(account.email, account.password, 31);
    expect(refused.status()).toBe(401);
    expect(await refused.text()).toContain("too%20often");
    await request.dispose();
  } finally {
    await discardApp(app);
  }
});
