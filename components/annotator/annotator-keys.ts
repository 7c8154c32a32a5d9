import { chordOf, plainCharacter } from "@/lib/browser/keys/chord";
import { enterEdges, edgeKey } from "./edge-mode";
import { commandOf, type Command, type KeyMap } from "./key-map";
import { moveInQueue } from "./queue-navigation";
import { addPart, labelSelection, redo, remove, undo } from "./span-actions";
import { activate, cycle, press, step } from "./span-navigation";
import { openPalette, selectedRange } from "./text-selection";
import { say } from "./say";
import type { Annotator } from "./use-annotator";

/** Puts the cursor on the first question about the active span. */
function focusQuestions(annotator: Annotator) {
  if (!annotator.active) {
    annotator.say(say.noActive);
    return;
  }
  document.querySelector<HTMLElement>("[data-inspector] :is(select, input, textarea)")?.focus();
}

function withActive(annotator: Annotator, act: (active: NonNullable<Annotator["active"]>) => void) {
  if (annotator.active) act(annotator.active);
  else annotator.say(say.noActive);
}

const run: Record<Exclude<Command, "go">, (annotator: Annotator) => void> = {
  palette: (annotator) =>
    selectedRange(annotator)
      ? openPalette(annotator, false)
      : press(annotator, annotator.editor?.selection().end ?? 0),
  addPart,
  nextSpan: (annotator) => step(annotator, 1),
  previousSpan: (annotator) => step(annotator, -1),
  outerSpan: (annotator) => cycle(annotator, 1),
  innerSpan: (annotator) => cycle(annotator, -1),
  edges: enterEdges,
  relabel: (annotator) =>
    withActive(annotator, () =>
      annotator.isReadOnly
        ? annotator.patch({ problem: say.readOnly })
        : annotator.patch({ mode: { kind: "palette", purpose: "relabel", filter: "" } }),
    ),
  attributes: focusQuestions,
  remove: (annotator) => withActive(annotator, (active) => remove(annotator, active)),
  undo,
  redo,
  nextArticle: (annotator) => moveInQueue(annotator, 1),
  previousArticle: (annotator) => moveInQueue(annotator, -1),
  search: (annotator) => annotator.patch({ isSearching: true }),
  help: (annotator) => annotator.patch({ dialog: "keys" }),
};

/** While words are selected, every letter and digit belongs to the labels. */
function selectionKey(annotator: Annotator, event: KeyboardEvent, keyMap: KeyMap): boolean {
  const character = plainCharacter(event);
  if (character) {
    const label = annotator.codebook.labels.find(({ key }) => key === character);
    if (label) labelSelection(annotator, label.id);
    else openPalette(annotator, false, character);
    return true;
  }
  const isPalette = commandOf(keyMap, chordOf(event).replace("Alt+", "")) === "palette";
  if (isPalette) openPalette(annotator, event.altKey);
  return isPalette;
}

function escape(annotator: Annotator) {
  const { editor } = annotator;
  const selection = selectedRange(annotator);
  if (selection && editor) editor.select({ start: selection.end, end: selection.end });
  else activate(annotator, null);
}

/** Does what a key press on the page means; true where it meant something. */
export function annotatorKey(annotator: Annotator, event: KeyboardEvent, keyMap: KeyMap): boolean {
  if (annotator.mode.kind === "edges") return edgeKey(annotator, event);
  if (selectedRange(annotator) && selectionKey(annotator, event, keyMap)) return true;
  if (event.key === "Escape") {
    escape(annotator);
    return true;
  }
  const command = commandOf(keyMap, chordOf(event));
  if (!command || command === "go") return false;
  run[command](annotator);
  return true;
}
