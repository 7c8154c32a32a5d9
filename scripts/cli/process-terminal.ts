import { readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { exitCodes } from "./exit-codes";
import type { Terminal } from "./terminal";

/** Milliseconds between two showings of progress. */
const pace = 100;
const standardOutput = 1;

/** Writes all of it now: a command may end before a stream would have. */
function writeAll(content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(standardOutput, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader has seen enough, as `head` does.
      if (code === "EPIPE") process.exit(exitCodes.done);
      // A pipe that is full for a moment.
      if (code !== "EAGAIN") throw error;
    }
  }
}

/** The terminal, or the pipes, of this process. */
export function processTerminal(): Terminal {
  const { stdin, stderr } = process;
  let shownAt = 0;
  let isShowing = false;
  const clear = () => {
    if (isShowing) stderr.write("\r\u001B[K");
    isShowing = false;
  };
  return {
    out(text) {
      clear();
      writeAll(text);
    },
    say(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!stderr.isTTY || Date.now() - shownAt < pace) return;
      shownAt = Date.now();
      isShowing = true;
      stderr.write(`\r\u001B[K${text}`);
    },
    async ask(question, answers) {
      clear();
      if (!stdin.isTTY || !stderr.isTTY) return null;
      const lines = createInterface({ input: stdin, output: stderr });
      try {
        for (;;) {
          const answer = (await lines.question(`${question} (${answers.join(", ")}) `)).trim();
          if (answers.includes(answer)) return answer;
        }
      } finally {
        lines.close();
      }
    },
    standardInput: () => (stdin.isTTY ? null : readFileSync(stdin.fd)),
  };
}
