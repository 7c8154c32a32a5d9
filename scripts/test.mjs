import { build } from "./checks/build.mjs";
import { crash } from "./checks/crash.mjs";
import { journeys } from "./checks/journeys.mjs";
import { lint } from "./checks/lint.mjs";
import { types } from "./checks/types.mjs";
import { unit } from "./checks/unit.mjs";
import { ensureClients } from "./lib/clients.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { Obstacle, runMain } from "./lib/obstacle.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { formatTally, total } from "./lib/tally.mjs";

/** Later checks run even when earlier ones failed, so that one run shows everything there is to mend. */
const checks = { types, lint, unit, build, crash, journeys };

requireNode();
await runMain(async () => {
  await ensureDependencies();
  await ensureClients();
  const results = {};
  for (const [name, check] of Object.entries(checks)) {
    console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
    const needsBuild = (name === "crash" || name === "journeys") && results.build.failed > 0;
    results[name] = needsBuild ? notRun("This needs the build, which failed.") : await attempt(check);
  }
  console.log(formatTally(results));
  return total(results).failed === 0 ? 0 : 1;
});

async function attempt(check) {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return notRun(error.message);
  }
}

function notRun(reason) {
  console.error(reason);
  return { passed: 0, failed: 1 };
}
