import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/** Bundles a TypeScript module as production would run it, and imports the bundle. */
export const importBundled = async (path) => {
  const root = resolve(import.meta.dirname, "../..");
  const outDir = await mkdtemp(join(tmpdir(), "slantwise-bench-"));
  try {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      resolve: { alias: { "@": root } },
      ssr: { noExternal: true },
      build: {
        ssr: resolve(root, path),
        outDir,
        emptyOutDir: false,
        minify: false,
        rollupOptions: { output: { entryFileNames: "bundle.mjs" } },
      },
    });
    return await import(pathToFileURL(join(outDir, "bundle.mjs")).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
};
