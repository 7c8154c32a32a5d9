import { packageBin } from "../lib/package-bin.mjs";
import { run } from "../lib/run.mjs";

/** ESLint and Prettier over the whole repository; both run, so that one look shows everything. */
export async function lint() {
  const eslint = await run(process.execPath, [packageBin("eslint"), ".", "--max-warnings=0"]);
  const prettier = await run(process.execPath, [packageBin("prettier"), "--check", "--log-level=warn", "."]);
  return eslint === 0 && prettier === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
