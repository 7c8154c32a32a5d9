import type { Command } from "./command";
import { commands } from "./commands";

const program = "npm run slantwise --";

const table = (rows: readonly (readonly [string, string])[]) => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
};

/** What the program can do. */
export function programHelp(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    `${program} COMMAND [OPTIONS] [FILES]`,
    "",
    table(rows),
    "",
    "COMMAND --help shows its options with examples.",
    "Files may be folders and zip archives; without any, or with -, standard input is read.",
    "",
    "Exit codes: 0 done, 1 failed, 2 not understood, 3 bad input, 4 a choice is yours.",
    "",
  ].join("\n");
}

/** How one command is used. */
export function commandHelp(name: string, summary: string, command: Command): string {
  const optionRows = Object.entries(command.options).map(([option, { type }]) => {
    const value = type === "string" ? " VALUE" : "";
    return [`--${option}${value}`, command.about[option] ?? ""] as const;
  });
  return [
    `${program} ${name} ${command.usage}`,
    "",
    summary,
    "",
    table(optionRows),
    "",
    ...command.examples.map((example) => `  ${program} ${example}`),
    "",
  ].join("\n");
}
