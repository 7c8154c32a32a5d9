/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  // Types are a check of their own in npm test; whoever starts the program needn't wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Lets a page answer 403 as it answers 404.
    authInterrupts: true,
    // Behind proxy.ts, Next cuts bodies off at 10 MB; imports may have 100, and every route sets its own bound.
    proxyClientMaxBodySize: "110mb",
  },
  // Next compresses what has one content type, and takes a route's for a list of them: said here, the largest of our
  // answers goes over the wire at a tenth of its size.
  headers: async () => [
    {
      source: "/api/projects/:projectId/agreement",
      headers: [{ key: "content-type", value: "application/json" }],
    },
  ],
  // Native and engine modules are loaded from node_modules, not bundled.
  serverExternalPackages: ["@libsql/client", "libsql", "pg", "@prisma/schema-engine-wasm"],
};
