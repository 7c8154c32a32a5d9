import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { Obstacle } from "./obstacle.mjs";
import { run } from "./run.mjs";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const applications = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The path of a Chromium: the one named by CHROMIUM_PATH, the system's, Playwright's own, or one installed now. */
export async function findBrowser(environment = process.env) {
  const named = environment.CHROMIUM_PATH;
  if (named && !isExecutable(named))
    throw new Obstacle(`CHROMIUM_PATH names ${named}, which can't be run: correct it, or unset it.`);
  const found = named ?? systemBrowser() ?? (await playwrightBrowser()) ?? (await installedBrowser());
  if (found) return found;
  throw new Obstacle(
    "The browser journeys need Chromium: install it (apt-get install chromium, or npx playwright install chromium), or name one by CHROMIUM_PATH.",
  );
}

export function systemBrowser() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...candidates, ...applications].find(isExecutable);
}

async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

async function installedBrowser() {
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canInstall) return undefined;
  console.log("Installing Chromium …");
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return systemBrowser();
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
