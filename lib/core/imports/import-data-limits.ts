/** Bounds of one import of annotated data. */
export const importDataLimits = { files: 20_000, bytes: 100 * 1024 * 1024 } as const;
