import base from "./vitest.config.ts";

/** Tests of the production build that stands, under faults. `npm test` runs them after the build. */
export default { ...base, test: { include: ["tests/crash/**/*.test.ts"] } };
