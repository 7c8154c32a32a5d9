const named: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/** A string's escapes, as `repr` writes them: of quotation marks, backslashes, and what can't be seen. */
const unescaped = (text: string) =>
  text.replaceAll(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/g, (_, x?: string, u?: string, mark = "") =>
    x === undefined && u === undefined
      ? (named[mark as string] ?? (mark as string))
      : String.fromCharCode(Number.parseInt(x ?? u ?? "", 16)),
  );

/** The items of a Python list of strings, such as `['bizarre', "don't"]`. */
export function pythonList(cell: string): string[] {
  const items = cell.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g);
  return Array.from(items, ([, single, double]) => unescaped(single ?? double ?? ""));
}
