import { defineConfig, devices } from "@playwright/test";
import { systemBrowser } from "./scripts/lib/browser.mjs";

const executablePath = process.env.CHROMIUM_PATH ?? systemBrowser();
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** A name that is not localhost: on plain http under it, browsers withhold what they do on a local network. */
const names = ["--host-resolver-rules=MAP lan.test 127.0.0.1"];
// Chromium's sandbox can't be had as root, which is what containers run tests as.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Journeys through the production build; each worker starts a server of its own on a data folder of its own. */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Upper bounds for a busy machine, never a measure of speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    launchOptions: { args: [...quiet, ...names, ...sandbox], ...(executablePath ? { executablePath } : {}) },
  },
});
