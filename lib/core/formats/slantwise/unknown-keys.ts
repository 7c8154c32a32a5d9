import type { ArticleDocument } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { droppedKeys, type Dropped } from "../json/dropped-keys";
import { keyOfStep, pointerStep } from "../json/json-pointer";

type Unknown = ArticleDocument["unknown"];
type Line = { annotations: readonly { id: string }[]; entities: readonly { id: string }[] };

/** Where a key is kept for the round trip: of the line, its article, an annotation or an entity (by id). */
function keptPointer(path: Dropped["path"], line: Line): string | null {
  const [list, index, ...rest] = path;
  const isTop = path.length === 1 || list === "article";
  if (isTop) return path.map((key) => `/${pointerStep(key)}`).join("");
  if ((list !== "annotations" && list !== "entities") || typeof index !== "number" || rest.length !== 1)
    return null;
  return `/${list}/${pointerStep(line[list][index]?.id ?? index)}/${pointerStep(rest[0] ?? "")}`;
}

/** Sorts what the schema didn't know into keys to keep, by pointer, and places that can only be reported. */
export function unknownKeys(raw: unknown, line: Line): { kept: Unknown; reported: string[] } {
  const kept: [string, unknown][] = [];
  const reported = new Set<string>();
  for (const { path, value } of droppedKeys(raw, line)) {
    const pointer = keptPointer(path, line);
    if (pointer === null) reported.add(path.map((key) => (typeof key === "number" ? "*" : key)).join("."));
    else kept.push([pointer, value]);
  }
  return { kept: Object.fromEntries(kept), reported: [...reported] };
}

/** Turns kept pointers back into keys: gives those directly under a pointer, to be spread into the object written there. */
export function keptKeys(unknown: Unknown): (at: string) => Record<string, unknown> {
  const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));
  const byParent = groupBy(Object.entries(unknown), ([pointer]) => parentOf(pointer));
  return (at) =>
    Object.fromEntries(
      (byParent.get(at) ?? []).map(([pointer, value]) => [keyOfStep(pointer.slice(at.length + 1)), value]),
    );
}
