/** Where a command reads and writes; tests give their own. */
export type Terminal = {
  /** For results. */
  out(text: string | Uint8Array): void;
  /** For everything said beside the results. */
  say(text: string): void;
  /** One line that is written over again; nothing where nobody watches. */
  progress(text: string): void;
  /** Asks a person for one of some answers; null where there is nobody to ask. */
  ask(question: string, answers: readonly string[]): Promise<string | null>;
  /** All of standard input; null when it is a keyboard. */
  standardInput(): Uint8Array | null;
};
