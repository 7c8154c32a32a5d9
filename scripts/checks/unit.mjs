import { packageBin } from "../lib/package-bin.mjs";
import { freshReportPath, readReport } from "../lib/report-file.mjs";
import { run } from "../lib/run.mjs";
import { countVitest } from "../lib/count-vitest.mjs";

/** Unit, property, data-layer and architecture tests. */
export async function unit() {
  const report = freshReportPath("vitest");
  const code = await run(process.execPath, [
    packageBin("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return countVitest(readReport(report), code);
}
