import { hashFiles } from "./hash-files.mjs";
import { Obstacle } from "./obstacle.mjs";
import { run } from "./run.mjs";
import { unlessFresh } from "./unless-fresh.mjs";

const inputs = [
  "prisma",
  "prisma.config.ts",
  "scripts/generate.mjs",
  "scripts/lib/prisma-schema.mjs",
  "node_modules/@prisma/client/package.json",
];
const isInput = (name) => !name.startsWith("prisma/") || name.endsWith(".prisma");

/** Generates the database clients when the schema or their generator changed. */
export async function ensureClients() {
  // The stamp lies among the clients, so that it goes when they go.
  await unlessFresh("lib/db/generated/.inputs", hashFiles(inputs, isInput), async () => {
    console.log("Generating the database clients …");
    if ((await run(process.execPath, ["scripts/generate.mjs"])) !== 0)
      throw new Obstacle("The database clients could not be generated: see the message above.");
  });
}
