import { describeFormatError, type FormatError } from "@/lib/core/formats/format-error";
import { exitCodes } from "./exit-codes";
import type { Terminal } from "./terminal";

/** What a person can take in; the first faults are mostly the cause of the others. */
const mostShown = 20;

/** Says why the input was refused, to a program or a person, and answers the exit code. */
export function refused(errors: readonly FormatError[], isJson: boolean, terminal: Terminal): number {
  if (isJson) terminal.out(`${JSON.stringify({ isValid: false, errors })}\n`);
  else {
    for (const error of errors.slice(0, mostShown)) terminal.say(describeFormatError(error));
    const rest = errors.length - mostShown;
    if (rest > 0) terminal.say(`and ${rest} more, which --json lists`);
    terminal.say(
      `Refused: ${errors.length} ${errors.length === 1 ? "fault" : "faults"}. Nothing was written.`,
    );
  }
  return exitCodes.badInput;
}
