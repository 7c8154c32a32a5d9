/** A name as tools and scripts write it, a string or a number; null for anything else and for an empty one. */
export const plainName = (value: unknown): string | null =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : null;
