import type { Terminal } from "./terminal";

/** The options as they were given: a truth, a text, or the texts of one that may be repeated. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of the command line: what it takes, what its help says, and what it does. */
export type Command = {
  /** What stands behind the command's name. */
  usage: string;
  options: Readonly<Record<string, { type: "string" | "boolean"; multiple?: boolean }>>;
  /** What each option is for, by its name. */
  about: Readonly<Record<string, string>>;
  /** Command lines to copy, without `slantwise` before them. */
  examples: readonly string[];
  /** Answers the exit code; throws a `Stop` to end early. */
  run(operands: readonly string[], options: OptionValues, terminal: Terminal): Promise<number>;
};
