import "server-only";

/** Unknown keys of annotations and entities stand under `/annotations/<id>/<key>`: they follow their owner's new id. */
export function renamePointers(
  unknown: Readonly<Record<string, unknown>>,
  ids: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(unknown).map(([pointer, value]) => {
      const [, list, id, rest] = /^\/(annotations|entities)\/([^/]+)\/(.+)$/.exec(pointer) ?? [];
      const renamed = id === undefined ? undefined : ids.get(id);
      return [renamed === undefined ? pointer : `/${list}/${renamed}/${rest}`, value];
    }),
  );
}
