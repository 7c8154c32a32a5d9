import { setTimeout as pause } from "node:timers/promises";

const maxAttempts = 6;

/**
 * Runs a transaction again when PostgreSQL refused it because it met another, of a tool beside us for
 * example: nothing of it was stored.
 */
export async function retryConflicts<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === maxAttempts || !isConflict(error)) throw error;
      await pause(Math.random() * 5 * 2 ** attempt);
    }
  }
}

/** P2034 from queries; raw queries keep PostgreSQL's own codes, for serialization failure and deadlock. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "P2034") || /\b(40001|40P01)\b/.test(error.message);
}
