/**
 * The first path by which `root` reaches a file that `isForbidden`, or undefined. `next` gives a file's
 * run-time imports; what it leaves out is not followed.
 */
export function forbiddenPath(
  root: string,
  next: (file: string) => readonly string[],
  isForbidden: (file: string) => boolean,
): string[] | undefined {
  const seen = new Set([root]);
  const queue = [[root]];
  for (const path of queue) {
    for (const target of next(path.at(-1) ?? root)) {
      if (seen.has(target)) continue;
      seen.add(target);
      if (isForbidden(target)) return [...path, target];
      queue.push([...path, target]);
    }
  }
  return undefined;
}
