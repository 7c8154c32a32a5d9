import { changesText, quoted } from "./annotator-text";

/** What the screen says when something happened or can't happen. */
export const say = {
  labelled: (quote: string, label: string) => `Labelled ${quoted(quote)}: ${label}.`,
  relabelled: (quote: string, label: string) => `${quoted(quote)} is now ${label}.`,
  removed: (quote: string) => `Removed ${quoted(quote)}.`,
  moved: (quote: string) => `The span is now ${quoted(quote)}.`,
  partAdded: (quote: string) => `Added ${quoted(quote)} to the span.`,
  partRemoved: (quote: string) => `Took ${quoted(quote)} out of the span.`,
  undone: "Undone.",
  redone: "Done again.",
  nothingToUndo: "Nothing to undo.",
  nothingToRedo: "Nothing to do again.",
  submitted: "Submitted.",
  reopened: "Reopened.",
  masked: "These words are hidden until you submit. Select words outside of them.",
  noWords: "Select some words first.",
  noActive: "No span is active. Press j or click one first.",
  overlapsItself: "These words are already part of the span.",
  readOnly: "This article is submitted. Reopen it to change your spans.",
  edges: "Arrows move the end, with Shift the start, with Alt by character. Enter keeps, Escape drops.",
  edgesDropped: "The edges stay where they were.",
  needsYou: (count: number) => `${changesText(count)} could not be kept as made and need you.`,
} as const;
