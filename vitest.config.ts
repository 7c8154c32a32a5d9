import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // Next's bundler makes the same choice for code of the server.
      "next/navigation": "next/dist/api/navigation.react-server.js",
    },
    conditions: ["react-server"],
  },
  // `server-only` is an empty module only under the react-server condition.
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["lib/**/*.test.ts", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
    // Needs the production build: vitest.crash.config.mjs.
    exclude: ["tests/crash/**"],
    testTimeout: 30_000,
  },
});
