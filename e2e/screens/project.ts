import { expect, type Page } from "@playwright/test";
import type { StoryArticle } from "../fixtures/story-articles";

/** Makes a project with the default codebook; answers its path. */
export async function makeProject(page: Page, name: string): Promise<string> {
  await page.goto("/projects");
  await page.getByRole("link", { name: "New project" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("What it is about").fill("Two articles, two annotators.");
  await page.getByRole("button", { name: "Make the project" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Opens the sample project; the first journey on a server adds it. Answers its path. */
export async function openSampleProject(page: Page): Promise<string> {
  await page.goto("/projects");
  const add = page.getByRole("button", { name: "Add the sample project" });
  const known = page.getByRole("link", { name: /sample data/ });
  await expect(add.or(known).first()).toBeVisible();
  await ((await add.isVisible()) ? add : known.first()).click();
  await expect(page.getByRole("table", { name: "Annotators and their progress" })).toBeVisible({
    timeout: 60_000,
  });
  return new URL(page.url()).pathname;
}

/** Goes to a screen of the project by its name in the bar. */
export async function open(page: Page, project: string, screen: string): Promise<void> {
  if (!page.url().includes(project)) await page.goto(project);
  const link = page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: screen, exact: true });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

const chosen = (files: readonly StoryArticle[]) =>
  files.map(({ fileName, text }) => ({
    name: fileName,
    mimeType: "text/plain",
    buffer: Buffer.from(text, "utf8"),
  }));

const counted = (count: number) => (count === 1 ? "1 article" : `${count} articles`);

export async function importFiles(
  page: Page,
  project: string,
  files: readonly StoryArticle[],
): Promise<void> {
  await open(page, project, "Articles");
  await page.getByLabel("Article files").setInputFiles(chosen(files));
  await page.getByRole("button", { name: `Import ${counted(files.length)}` }).click();
  await expect(page.getByText(`${counted(files.length)} imported.`)).toBeVisible();
}

/** Chooses files of which the last can't be taken: it is named with the reason, and nothing can be sent. */
export async function refuseFiles(page: Page, files: readonly StoryArticle[]): Promise<void> {
  await page.getByLabel("Article files").setInputFiles(chosen(files));
  const last = files.at(-1)?.fileName ?? "";
  const row = page
    .getByRole("list", { name: "Chosen files" })
    .getByRole("listitem")
    .filter({ hasText: last });
  await expect(row).toContainText("This is empty");
  await expect(page.getByRole("button", { name: `Import ${counted(files.length)}` })).toBeDisabled();
  for (const { fileName } of files) await page.getByRole("button", { name: `Leave out ${fileName}` }).click();
}

/** Makes an invitation link for one role; answers the link. */
export async function invite(page: Page, project: string, role: string): Promise<string> {
  await open(page, project, "Settings");
  await page.reload();
  const form = page.getByRole("region", { name: "Invite" });
  for (const name of ["Owner", "Reviewer", "Annotator", "Observer"]) {
    await form.getByLabel(name, { exact: true }).setChecked(name === role);
  }
  await form.getByRole("button", { name: "Make an invitation link" }).click();
  return form.getByLabel(/Invitation link/).inputValue();
}

/** Exports with what is chosen on the page; answers the file's path. */
export async function download(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  return (await downloading).path();
}
