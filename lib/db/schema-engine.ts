import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as runtime from "@prisma/schema-engine-wasm/schema_engine_bg";

export type SchemaEngine = runtime.SchemaEngine;

const wasmFile = "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm";
let loading: Promise<void> | undefined;

/**
 * Prisma's migration engine on a database. The package's own entry imports a .wasm file, which Node cannot;
 * so it is put together here.
 */
export async function schemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: readonly { path: string; content: string }[] = [],
): Promise<SchemaEngine> {
  loading ??= load();
  await loading;
  const datamodels = schema.length === 0 ? undefined : schema.map((file) => [file.path, file.content]);
  return runtime.SchemaEngine.new(
    { datamodels: datamodels as [string, string][] | undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

async function load(): Promise<void> {
  const bytes = await readFile(path.join(process.cwd(), wasmFile));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...runtime } });
  runtime.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
}
