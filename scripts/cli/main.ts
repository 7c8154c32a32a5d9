import { parseArgs } from "node:util";
import { AppError } from "@/lib/core/app-error";
import type { Command, OptionValues } from "./command";
import { commands } from "./commands";
import { exitCodes } from "./exit-codes";
import { commandHelp, programHelp } from "./help";
import { misused, Stop } from "./stop";
import type { Terminal } from "./terminal";

function parse(command: Command, args: readonly string[]) {
  const options: Command["options"] = { ...command.options, help: { type: "boolean" } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as OptionValues, positionals };
  } catch (error) {
    throw misused(error instanceof Error ? error.message : String(error));
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    terminal.out(programHelp());
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found === undefined)
    throw misused(`There is no command “${name}”. There are: ${Object.keys(commands).join(", ")}.`);
  const command = await found.load();
  const { values, positionals } = parse(command, rest);
  if (values["help"] === true) {
    terminal.out(commandHelp(name, found.summary, command));
    return exitCodes.done;
  }
  return command.run(positionals, values, terminal);
}

/** Runs one command line and answers its exit code. What is expected to go wrong is said without a stack. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (!(error instanceof Stop) && !(error instanceof AppError)) throw error;
    terminal.say(error.message);
    return error instanceof Stop ? error.exitCode : exitCodes.failed;
  }
}
