/** Every value inside plain data that is not itself a list or a record, by its path. */
const leavesOf = (value: unknown, path: string): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, own]) => leavesOf(own, path === "" ? key : `${path}.${key}`))
    : [path];

/** The same data, which remembers what was read of it: `unread` are the paths of the values that nobody looked at. */
export const remembersReads = <Data extends object>(data: Data): { data: Data; unread: () => string[] } => {
  const read = new Set<string>();
  const watch = <Part extends object>(part: Part, path: string): Part =>
    new Proxy(part, {
      get: (target, key, receiver) => {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === "symbol") return value;
        const own = path === "" ? key : `${path}.${key}`;
        if (typeof value === "object" && value !== null) return watch(value, own);
        read.add(own);
        return value;
      },
    });
  return { data: watch(data, ""), unread: () => leavesOf(data, "").filter((path) => !read.has(path)) };
};
