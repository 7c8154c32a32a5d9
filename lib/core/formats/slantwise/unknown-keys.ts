import type { ArticleDocument } from "../../annotation/article-document";
import { droppedKeys, type Dropped } from "../json/dropped-keys";

type Unknown = ArticleDocument["unknown"];
const escaped = (key: string | number) => String(key).replaceAll("~", "~0").replaceAll("/", "~1");
const unescaped = (key: string) => key.replaceAll("~1", "/").replaceAll("~0", "~");
type Line = { annotations: readonly { id: string }[]; entities: readonly { id: string }[] };

/** Where a key is kept for the round trip: of the line, its article, an annotation or an entity (by id). */
function keptPointer(path: Dropped["path"], line: Line): string | null {
  const [list, index, ...rest] = path;
  const isTop = path.length === 1 || list === "article";
  if (isTop) return path.map((key) => `/${escaped(key)}`).join("");
  if ((list !== "annotations" && list !== "entities") || typeof index !== "number" || rest.length !== 1)
    return null;
  return `/${list}/${line[list][index]?.id ?? index}/${escaped(rest[0] ?? "")}`;
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

/** Turns kept pointers back into keys: those directly under `at`, to be spread into the object written there. */
export function keptKeys(unknown: Unknown, at: string): Record<string, unknown> {
  const prefix = `${at}/`;
  const here = Object.entries(unknown).filter(
    ([pointer]) => pointer.startsWith(prefix) && !pointer.slice(prefix.length).includes("/"),
  );
  return Object.fromEntries(here.map(([pointer, value]) => [unescaped(pointer.slice(prefix.length)), value]));
}
