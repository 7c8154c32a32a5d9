import { readFileSync } from "node:fs";
import { Obstacle } from "./obstacle.mjs";
import { inRepository } from "./repository-root.mjs";
import { run } from "./run.mjs";

/** Installs exactly what the lock names, unless that is what stands in node_modules already. */
export async function ensureDependencies() {
  if (isInstalled(packagesOf("package-lock.json"), packagesOf("node_modules/.package-lock.json"))) return;
  console.log("Installing dependencies …");
  // No dependency needs its install script; one would fetch engines that the project does without.
  const code = await run("npm", ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"]);
  if (code !== 0)
    throw new Obstacle("The dependencies could not be installed: read npm's message above, then try again.");
}

/**
 * Compares the lock with npm's own record of what it installed, by content. Packages for other platforms
 * are optional and may be missing; anything else must be there in the same version, and nothing besides.
 */
function isInstalled(locked, installed) {
  const sameContent = (name) =>
    installed[name]?.version === locked[name]?.version &&
    installed[name]?.integrity === locked[name]?.integrity;
  return (
    Object.keys(locked).every((name) => sameContent(name) || isOptional(locked[name], installed[name])) &&
    Object.keys(installed).every((name) => name in locked)
  );
}

const isOptional = (locked, installed) =>
  installed === undefined && (locked.optional === true || locked.devOptional === true);

function packagesOf(lockFile) {
  try {
    const { packages } = JSON.parse(readFileSync(inRepository(lockFile), "utf8"));
    return Object.fromEntries(Object.entries(packages).filter(([name]) => name !== ""));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}
