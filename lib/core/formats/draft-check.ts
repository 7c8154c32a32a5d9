import { checkText } from "../text/check-text";
import type { Draft } from "./draft";
import type { FormatError } from "./format-error";

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* stringsIn(item);
    }
  }
}

/** What no draft may bring: an empty text, NUL or half a surrogate pair in any string, an article without a name. */
export function checkDraft(draft: Draft): FormatError[] {
  const error = (field: string, message: string): FormatError => ({
    file: draft.file,
    line: draft.line,
    field,
    message,
  });
  const text = checkText(draft.text);
  if (!text.ok) return [error("text", text.error.message)];
  if (draft.text.replace(/^\uFEFF/, "").trim() === "") return [error("text", "The article has no text.")];
  if (draft.id === "") return [error("id", "The article has no name.")];
  const { id, metadata, layers, unknown } = draft;
  for (const value of stringsIn({ id, metadata, layers, unknown })) {
    const checked = checkText(value);
    if (!checked.ok) return [error("a field", checked.error.message)];
  }
  return [];
}
