/**
 * The last guard behind every door: PostgreSQL refuses NUL where SQLite takes it, and both drivers store
 * half a surrogate pair as another character without a word. Throws.
 */
export function refuseUnstorable(parameters: readonly unknown[]): void {
  for (const value of parameters) {
    if (typeof value !== "string") continue;
    if (value.includes("\0")) throw new Error("A text holds a NUL character, which cannot be stored.");
    if (!value.isWellFormed()) throw new Error("A text holds half a surrogate pair, which cannot be stored.");
  }
}
