const readable: Readonly<Record<string, string>> = { t: "\t", n: "\n", f: "\f", r: "\r", b: "\b" };
const escapedText: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "\b": "\\b",
  "\\": "\\\\",
};

/** A text line or a token: control characters and the backslash are escaped. */
export const escapeText = (text: string) =>
  text.replaceAll(/[\u0001-\u0008\t\n\f\r\u000E-\u001F\\]/g, (unit) => escapedText[unit] ?? `\\${unit}`);

export const unescapeText = (text: string) =>
  text.replaceAll(/\\([^])/g, (_, unit: string) => readable[unit] ?? unit);

/** A feature's value: what separates cells, stacked values and slots is escaped. */
export const escapeValue = (value: string) =>
  value
    .replaceAll(/[\\[\]|_;*]/g, (unit) => `\\${unit}`)
    .replaceAll("->", "\\->")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n");

export const unescapeValue = (value: string) =>
  value.replaceAll(/\\([^])/g, (_, unit: string) => (unit === "t" ? "\t" : unit === "n" ? "\n" : unit));

/** Splits where the separator stands unescaped. */
export function splitUnescaped(cell: string, separator: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (let at = 0; at < cell.length; at += 1) {
    const unit = cell.charAt(at);
    if (unit === separator) {
      pieces.push(piece);
      piece = "";
    } else if (unit === "\\") piece += unit + cell.charAt((at += 1));
    else piece += unit;
  }
  return [...pieces, piece];
}

/** A value and the disambiguation id behind it, as in `PER[1]` or `subj[1_2]`. */
export function splitId(cell: string): { value: string; id: string | null } {
  const match = /(?<!\\)(?:\\\\)*\[(\d+(?:_\d+)?)\]$/.exec(cell);
  const id = match?.[1];
  if (id === undefined) return { value: cell, id: null };
  return { value: cell.slice(0, cell.length - id.length - 2), id };
}
