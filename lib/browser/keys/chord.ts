/** What is read of a key press; a `KeyboardEvent` fits. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const letterOrDigit = /^[\p{L}\p{N}]$/u;

/** The letter printed on the key in Latin, where the layout writes another script; else the key itself. */
function nameOf({ key, code }: KeyPress): string {
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  if (latin && /^\P{Script=Latin}$/u.test(key)) return latin.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}

/**
 * A key press as text, such as `j`, `Shift+j`, `Mod+Shift+z`, `Alt+ArrowUp`, `?`. `Mod` is Ctrl or Command.
 * Marks name what they write, so that Shift, needed for them on one layout and not on another, is left out.
 */
export function chordOf(press: KeyPress): string {
  const name = nameOf(press);
  const isMark = [...name].length === 1 && !letterOrDigit.test(name) && name !== " ";
  return [
    ...(press.ctrlKey || press.metaKey ? ["Mod"] : []),
    ...(press.altKey ? ["Alt"] : []),
    ...(press.shiftKey && !isMark ? ["Shift"] : []),
    name === " " ? "Space" : name,
  ].join("+");
}

/** The letter or digit that was pressed alone, in lower case, or null. */
export function plainCharacter(press: KeyPress): string | null {
  const chord = chordOf(press);
  return letterOrDigit.test(chord) ? chord : null;
}

const signs: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Delete: "Del",
};

/** The keys of a chord as they are printed, one by one. */
export function chordKeys(chord: string, isApple: boolean): string[] {
  const modifier = isApple ? "⌘" : "Ctrl";
  const parts = chord === "+" ? ["+"] : chord.split(/\+(?=.)/);
  return parts.map((part) => (part === "Mod" ? modifier : (signs[part] ?? part)));
}
