import type { Command } from "./key-map";

/** What each command does, in the list of keys. */
export const commandNames: Record<Command, string> = {
  palette: "Label the selected words",
  addPart: "Add the selected words to the active span",
  nextSpan: "Next span",
  previousSpan: "Previous span",
  outerSpan: "Longer span that overlaps",
  innerSpan: "Shorter span that overlaps",
  edges: "Move the edges of the active span",
  relabel: "Give the active span another label",
  attributes: "Answer the active span’s questions",
  remove: "Remove the active span",
  undo: "Undo",
  redo: "Redo",
  nextArticle: "Next article",
  previousArticle: "Previous article",
  search: "Search in the text",
  go: "Go to a screen: then its letter",
  help: "Show the keys",
};

/** Keys that stay as they are. */
export const fixedKeys: readonly { keys: string; does: string }[] = [
  { keys: "Arrows", does: "Move in the text; with Shift, select" },
  { keys: "Ctrl+Shift+Arrows", does: "Select by word" },
  { keys: "Letter or digit", does: "While words are selected: apply the label with that key" },
  { keys: "Alt", does: "Held while selecting or pressing Enter: don’t complete words" },
  { keys: "Esc", does: "Close the palette, drop moved edges, let go of the active span" },
];
