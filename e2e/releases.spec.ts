import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readZip } from "@/lib/core/formats/zip/read-zip";
import { checkScreen } from "./fixtures/check-screen";
import { expect, test } from "./fixtures/test";
import { open, openSampleProject } from "./screens/project";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Opens the form of a new release, changes it, and waits for what comes of it. */
async function makeRelease(page: Page, project: string, change: () => Promise<void>): Promise<void> {
  await open(page, project, "Exports");
  await page.getByRole("link", { name: "New release" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "New release" })).toBeVisible();
  await change();
  await page.getByRole("button", { name: "Make the release" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Release \d/ })).toBeVisible({
    timeout: 120_000,
  });
}

async function downloadRelease(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download release/ }).click();
  return readFileSync(await (await downloading).path());
}

test("a release is made twice byte for byte, compared, and marked as published", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(480_000);
  const page = await newBrowser(administrator.state);
  const project = await openSampleProject(page);

  const fill = async () => {
    await page.getByLabel("Name", { exact: true }).fill("1.0");
    await page.getByLabel("Split into train, development and test").check();
    await page.getByLabel("Train, %").fill("50");
    await page.getByLabel("Development, %").fill("25");
    await page.getByLabel("Test, %").fill("25");
    await page.getByLabel("Hugging Face JSON Lines").check();
  };

  await test.step("shares that don't add up are refused at their field, and nothing is made", async () => {
    await open(page, project, "Exports");
    await expect(page.getByText("None yet.")).toBeVisible();
    await page.getByRole("link", { name: "New release" }).click();
    await fill();
    await page.getByLabel(/^CoNLL BIO/).check();
    await page.getByRole("button", { name: "See what would be lost" }).click();
    const losses = page.getByRole("region", { name: "What would be lost" });
    await expect(losses).toContainText("slantwise/1 JSON Lines carries everything.");
    await expect(losses).toContainText(/would drop [1-9][0-9]* of [0-9,]+ spans: overlapping spans/);
    await checkScreen(page, "release-new");
    await page.getByLabel("Test, %").fill("30");
    await page.getByRole("button", { name: "Make the release" }).click();
    await expect(page.getByText("The three shares must add up to 100.").first()).toBeVisible();
    await expect(page.getByText("No release was made")).toBeVisible();
  });

  const archive = await test.step("the archive is what its page and its manifest say", async () => {
    await makeRelease(page, project, fill);
    await checkScreen(page, "release");
    const bytes = await downloadRelease(page);
    await expect(page.getByText(sha256(bytes)).first()).toBeVisible();
    const read = readZip({ name: "release.zip", bytes: new Uint8Array(bytes) });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const files = new Map(read.value.map((file) => [file.name, file.bytes]));
    const manifest = JSON.parse(new TextDecoder().decode(files.get("manifest.json"))) as {
      files: { name: string; sha256: string }[];
    };
    for (const file of manifest.files)
      expect(sha256(files.get(file.name) ?? new Uint8Array())).toBe(file.sha256);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        "README.md",
        "DATASHEET.md",
        "LOSSES.md",
        "splits.csv",
        "tables/03-agreement.tex",
      ]),
    );
    expect(new TextDecoder().decode(files.get("README.md"))).toContain("license: cc-by-4.0");
    return bytes;
  });

  await test.step("made again, it has the same bytes", async () => {
    await makeRelease(page, project, fill);
    await expect(page.getByText("same bytes as release 1")).toBeVisible();
    await expect(page.getByText("The same articles, layers and labels.")).toBeVisible();
    expect((await downloadRelease(page)).equals(archive)).toBe(true);
  });

  await test.step("with an article less, the difference is named", async () => {
    await makeRelease(page, project, async () => {
      await page.getByLabel("Name", { exact: true }).fill("1.1");
      await page.getByLabel("Only these").check();
      await page
        .getByRole("group", { name: "Articles of the release" })
        .getByRole("checkbox")
        .first()
        .uncheck();
      await page.getByLabel("Change log").selectOption({ index: 1 });
    });
    await expect(page.getByText("1 article removed.")).toBeVisible();
    await page.getByLabel("Compare with").selectOption({ label: "Release 1: 1.0" });
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByText("Since release 1, 1.0:")).toBeVisible();
    await checkScreen(page, "release-compared");
  });

  await test.step("published, for good", async () => {
    await page.getByLabel("DOI or address").fill("no address");
    await page.getByRole("button", { name: "Mark as published" }).click();
    await expect(page.getByText("Give a full address")).toBeVisible();
    await page.getByLabel("DOI or address").fill("https://doi.org/10.5072/slantwise.1");
    await page.getByRole("button", { name: "Mark as published" }).click();
    await expect(page.getByText(/Published on .*10\.5072/)).toBeVisible();
    await open(page, project, "Exports");
    await expect(page.getByRole("listitem").filter({ hasText: "Release 3: 1.1" })).toContainText("published");
    await checkScreen(page, "releases");
  });
});

test("the data as they are now go in any format, and what it would lose is said first", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(240_000);
  const page = await newBrowser(administrator.state);
  const project = await openSampleProject(page);
  await open(page, project, "Exports");
  const form = page.getByRole("region", { name: "A file of the data as they are now" });
  const losses = form.getByRole("region", { name: "What would be lost" });
  const download = async () => {
    const downloading = page.waitForEvent("download");
    await form.getByRole("button", { name: "Export" }).click();
    const file = await downloading;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  await test.step("a table is one file", async () => {
    await form.getByLabel("CSV table", { exact: true }).check();
    const { name, bytes } = await download();
    expect(name).toBe("annotations.csv");
    expect(bytes.toString("utf8").split("\n").length).toBeGreaterThan(20);
  });

  await test.step("CoNLL would lose overlapping spans; only gold is looked at where only gold is chosen", async () => {
    await form.getByLabel("CoNLL BIO").check();
    await form.getByRole("button", { name: "See what would be lost" }).click();
    await expect(losses).toContainText(
      /CoNLL BIO would drop [1-9][0-9]* of [0-9,]+ spans: overlapping spans/,
    );
    await losses.scrollIntoViewIfNeeded();
    await checkScreen(page, "exports-losses");
  });

  await test.step("a format of several files is an archive", async () => {
    await form.getByLabel("brat standoff").check();
    await form.getByLabel("Annotators only").check();
    const { name, bytes } = await download();
    expect(name).toBe("brat.zip");
    const read = readZip({ name, bytes: new Uint8Array(bytes) });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const names = read.value.map((file) => file.name);
    expect(names).toContain("annotation.conf");
    expect(names.filter((one) => one.endsWith(".ann")).length).toBeGreaterThan(8);
    expect(names.filter((one) => one.startsWith("gold/"))).toEqual([]);
  });
});
