import type { DraftItem } from "./draft";
import { splitPath } from "./file-path";
import type { InputFile } from "./format";
import { inputText } from "./input-text";

/** A text that annotations in another file are about. */
export type TextFile = { file: string; text: string };

/**
 * The texts of files that lie beside tables or annotations, by their names without folder and `.txt`. Two copies of
 * one text are one; two texts under one name are told, since nothing says which is meant.
 */
export function* textFiles(files: readonly InputFile[]): Generator<DraftItem, Map<string, TextFile>> {
  const texts = new Map<string, TextFile>();
  for (const file of files) {
    const text = inputText(file);
    if (!text.ok) {
      yield { kind: "error", error: text.error };
      continue;
    }
    const name = splitPath(file.name).name.replace(/\.txt$/i, "");
    const before = texts.get(name);
    if (before && before.text !== text.value) {
      const message = `The text ${name} came before with other words (${before.file}). Leave one out or rename it.`;
      yield { kind: "error", error: { file: file.name, line: null, field: null, message } };
    }
    if (!before) texts.set(name, { file: file.name, text: text.value });
  }
  return texts;
}
