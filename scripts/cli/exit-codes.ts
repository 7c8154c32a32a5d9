/** What the command line answers to the shell. */
export const exitCodes = {
  done: 0,
  /** Something outside the data: a file that can't be read or written, or a fault of the program. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** The input is wrong; what is wrong was printed, and nothing was written. */
  badInput: 3,
  /** A choice is the user's and was not made; the choices were printed, and nothing was written. */
  undecided: 4,
} as const;
