import { defineConfig } from "prisma/config";

// The command line would download an engine before every command. Ours needs none for `generate` and
// `validate`; migrations run in lib/db/migrate.ts, with the same engine as WASM.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma",
});
