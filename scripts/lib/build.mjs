import { hashFiles } from "./hash-files.mjs";
import { packageBin } from "./package-bin.mjs";
import { run } from "./run.mjs";
import { unlessFresh } from "./unless-fresh.mjs";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const isBuilt = (name) => !/\.test\.tsx?$|\/testing\/|\/\.inputs$/.test(name);

class BuildFailed extends Error {}

/** Makes the production build when its sources changed; answers whether a build stands. */
export async function ensureBuild() {
  try {
    await unlessFresh(".next/slantwise-sources", hashFiles(sources, isBuilt), async () => {
      console.log("Building …");
      if ((await run(process.execPath, [packageBin("next"), "build"])) !== 0) throw new BuildFailed();
    });
    return true;
  } catch (error) {
    if (error instanceof BuildFailed) return false;
    throw error;
  }
}
