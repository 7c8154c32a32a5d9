import { mkdirSync } from "node:fs";
import { ensureBuild } from "./lib/build.mjs";
import { ensureClients } from "./lib/clients.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { requireFreePort } from "./lib/free-port.mjs";
import { Obstacle, runMain } from "./lib/obstacle.mjs";
import { inRepository } from "./lib/repository-root.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { signingSecret } from "./lib/secret.mjs";
import { serve } from "./lib/serve.mjs";
import { serverSettings } from "./lib/server-settings.mjs";

requireNode();
await runMain(async () => {
  const settings = serverSettings();
  await requireFreePort(settings);
  await ensureDependencies();
  await ensureClients();
  if (!(await ensureBuild())) throw new Obstacle("The build failed: see the message above.");

  const dataFolder = process.env.DATA_FOLDER ?? inRepository("data");
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const env = { NEXTAUTH_SECRET: signingSecret(dataFolder), PUBLIC_URL: settings.publicUrl };
  return serve(settings, env, () => console.log(`\nSlantwise is ready at ${settings.publicUrl}\n`));
});
