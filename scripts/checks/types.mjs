import { packageBin } from "../lib/package-bin.mjs";
import { run } from "../lib/run.mjs";

/** TypeScript over the whole repository, after Next has written the types of the routes. */
export async function types() {
  const isRight =
    (await run(process.execPath, [packageBin("next"), "typegen"])) === 0 &&
    (await run(process.execPath, [packageBin("typescript", "tsc"), "--noEmit"])) === 0;
  return isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
