import "server-only";

/**
 * Unknown keys of annotations and entities stand under `/annotations/<id>/<key>`: they follow their owner's new id.
 * Where an article is there already, what the files say of the article itself stays out.
 */
export function renamePointers(
  unknown: Readonly<Record<string, unknown>>,
  ids: ReadonlyMap<string, string>,
  which: "all" | "of layers",
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(unknown).flatMap(([pointer, value]) => {
      const [, list, id, rest] = /^\/(annotations|entities)\/([^/]+)\/(.+)$/.exec(pointer) ?? [];
      const renamed = id === undefined ? undefined : ids.get(id);
      if (renamed === undefined) return which === "all" ? [[pointer, value]] : [];
      return [[`/${list}/${renamed}/${rest}`, value]];
    }),
  );
}
