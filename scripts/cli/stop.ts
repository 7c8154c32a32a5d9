import { exitCodes } from "./exit-codes";

/** Ends a command with a message for a person and an exit code. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(message);
  }
}

export const misused = (message: string) => new Stop(message, exitCodes.usage);
export const undecided = (message: string) => new Stop(message, exitCodes.undecided);
