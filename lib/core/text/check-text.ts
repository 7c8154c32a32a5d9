import { err, ok, type Result } from "../result";
import type { TextProblem } from "./text-problem";

/** The string itself, or why no text field may hold it: NUL and lone surrogates, placed by UTF-16 offset. */
export function checkText(value: string): Result<string, TextProblem> {
  const nul = value.indexOf("\0");
  if (nul >= 0) {
    return err({
      code: "nul",
      message: `This has a NUL character at position ${nul}, which no text may hold.`,
    });
  }
  if (!value.isWellFormed()) {
    const message = `This has half of a surrogate pair at position ${loneSurrogateAt(value)}, which is not a character.`;
    return err({ code: "lone_surrogate", message });
  }
  return ok(value);
}

/** UTF-16 offset of the first lone surrogate of a text that is known to have one. */
function loneSurrogateAt(value: string): number {
  return value.search(/\p{Surrogate}/u);
}
