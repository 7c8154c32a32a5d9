import path from "node:path";

export const repositoryRoot = path.resolve(import.meta.dirname, "../..");

/** An absolute path inside the repository. */
export const inRepository = (...parts) => path.join(repositoryRoot, ...parts);
