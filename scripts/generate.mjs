// Generates the two database clients: lib/db/generated/{sqlite,postgresql}. Works without a network.
import { packageBin } from "./lib/package-bin.mjs";
import { writePostgresqlSchema } from "./lib/prisma-schema.mjs";
import { run } from "./lib/run.mjs";

const folders = ["prisma", writePostgresqlSchema()];
for (const folder of folders) {
  const code = await run(process.execPath, [packageBin("prisma"), "generate", "--schema", folder]);
  if (code !== 0) process.exit(code);
}
