import { accountOf, joinAs, signIn } from "./fixtures/account";
import { expectAccessible } from "./fixtures/accessible";
import { expect, test } from "./fixtures/test";
import { invite, makeProject } from "./screens/project";

test("an administrator lets a colleague set a new password, and closes and opens the account", async ({
  administrator,
  newBrowser,
}) => {
  const ada = await newBrowser(administrator.state);
  const bert = await newBrowser();
  const account = accountOf("Bert Forgetful");
  await bert.goto(await invite(ada, await makeProject(ada, "For Bert"), "Observer"));
  await expectAccessible(bert);
  await joinAs(bert, account);

  await ada.goto("/administration");
  await ada.getByRole("button", { name: `Password link: ${account.name}` }).click();
  const link = await ada.getByLabel(/Link to set a new password/).inputValue();
  await expectAccessible(ada);

  const elsewhere = await newBrowser();
  await elsewhere.goto(link);
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel("New password").fill("quite another password");
  await elsewhere.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Projects" })).toBeVisible();
  await bert.reload();
  await expect(bert.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await ada.getByRole("button", { name: `Deactivate: ${account.name}` }).click();
  await expect(ada.getByRole("button", { name: `Open again: ${account.name}` })).toBeVisible();
  await elsewhere.reload();
  await signIn(elsewhere, { ...account, password: "quite another password" });
  await expect(elsewhere.getByText("This account is deactivated.")).toBeVisible();

  await ada.getByRole("button", { name: `Open again: ${account.name}` }).click();
  await expect(ada.getByRole("button", { name: `Deactivate: ${account.name}` })).toBeVisible();
  await signIn(elsewhere, { ...account, password: "quite another password" });
  await expect(elsewhere.getByRole("heading", { name: "Projects" })).toBeVisible();
});

test("who is no administrator is told so", async ({ administrator, newBrowser }) => {
  const ada = await newBrowser(administrator.state);
  const carl = await newBrowser();
  await carl.goto(await invite(ada, await makeProject(ada, "For Carl"), "Annotator"));
  await joinAs(carl, accountOf("Carl"));
  await carl.goto("/administration");
  await expect(carl.getByRole("heading", { name: "Your roles don’t open this page" })).toBeVisible();
});
