/** What keys can do on this screen, with the chords that do it unless the person chose others. */
export const defaultKeys = {
  palette: ["Enter"],
  addPart: ["+"],
  nextSpan: ["j"],
  previousSpan: ["k"],
  outerSpan: ["Alt+ArrowUp"],
  innerSpan: ["Alt+ArrowDown"],
  edges: ["e"],
  relabel: ["r"],
  attributes: ["t"],
  remove: ["Delete", "x"],
  undo: ["Mod+z"],
  redo: ["Mod+Shift+z", "Mod+y"],
  nextArticle: ["n"],
  previousArticle: ["p"],
  search: ["/"],
  go: ["g"],
  help: ["?"],
} as const;

export type Command = keyof typeof defaultKeys;
export type KeyMap = Readonly<Record<Command, readonly string[]>>;

export const commands = Object.keys(defaultKeys) as Command[];

/** The command of a chord, or null. */
export const commandOf = (keyMap: KeyMap, chord: string): Command | null =>
  commands.find((command) => keyMap[command].includes(chord)) ?? null;

/** The map with `chord` as the only key of `command`; a command that had it loses it. */
export function withKey(keyMap: KeyMap, command: Command, chord: string): KeyMap {
  const freed = Object.entries(keyMap).map(([name, chords]) => [
    name,
    chords.filter((each) => each !== chord),
  ]);
  return { ...(Object.fromEntries(freed) as KeyMap), [command]: [chord] };
}
