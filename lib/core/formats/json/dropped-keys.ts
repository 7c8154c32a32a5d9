export type Dropped = { path: readonly (string | number)[]; value: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The keys of `raw`, however deep, that its checked copy no longer has. */
export function* droppedKeys(raw: unknown, checked: unknown, path: Dropped["path"] = []): Generator<Dropped> {
  if (Array.isArray(raw) && Array.isArray(checked)) {
    for (const [index, item] of raw.entries()) yield* droppedKeys(item, checked[index], [...path, index]);
  } else if (isObject(raw) && isObject(checked)) {
    for (const [key, value] of Object.entries(raw)) {
      if (Object.hasOwn(checked, key)) yield* droppedKeys(value, checked[key], [...path, key]);
      else yield { path: [...path, key], value };
    }
  }
}
