import { err, ok, type Result } from "../../result";

const deepest = 100;

/** Whether objects and arrays nest more than 100 deep: more than any data here, and a danger to recursion. */
function nestsTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      for (const inner of Array.isArray(item) ? item : Object.values(item)) {
        if (typeof inner === "object" && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return false;
}

/** Parses JSON of bounded depth; the message says what is wrong without repeating the content. */
export function parseJson(json: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(json);
    return nestsTooDeep(value) ? err(`Nests more than ${deepest} brackets deep. Flatten it.`) : ok(value);
  } catch (error) {
    const where = /position \d+/.exec(String(error))?.[0];
    return err(`Not valid JSON${where ? ` (at ${where})` : ""}. Is the file complete?`);
  }
}
