import { countVitest } from "../lib/count-vitest.mjs";
import { packageBin } from "../lib/package-bin.mjs";
import { freshReportPath, readReport } from "../lib/report-file.mjs";
import { run } from "../lib/run.mjs";

/** The production build that stands, killed again and again while people save. */
export async function crash() {
  const report = freshReportPath("crash");
  const code = await run(process.execPath, [
    packageBin("vitest"),
    "run",
    "--config=vitest.crash.config.mjs",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return countVitest(readReport(report), code);
}
