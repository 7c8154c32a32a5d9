import { findBrowser } from "../lib/browser.mjs";
import { countPlaywright } from "../lib/count-playwright.mjs";
import { packageBin } from "../lib/package-bin.mjs";
import { freshReportPath, readReport } from "../lib/report-file.mjs";
import { run } from "../lib/run.mjs";

/** The browser journeys, against the production build that stands. */
export async function journeys() {
  const report = freshReportPath("playwright");
  const code = await run(
    process.execPath,
    [packageBin("@playwright/test", "playwright"), "test", "--reporter=list,json"],
    { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  return countPlaywright(readReport(report), code);
}
