/** Bounds of one import of text files. */
export const importLimits = {
  bytesPerFile: 5 * 1024 * 1024,
  files: 500,
  bytes: 100 * 1024 * 1024,
} as const;
