import type { OptionValues } from "./command";
import { misused } from "./stop";

export const textOption = (options: OptionValues, name: string): string | null => {
  const value = options[name];
  return typeof value === "string" ? value : null;
};

/** The option's value, which must be one of some; null where it was not given. */
export function choiceOption<T extends string>(
  options: OptionValues,
  name: string,
  choices: readonly T[],
): T | null {
  const value = textOption(options, name);
  if (value === null) return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw misused(`--${name} is “${value}”: choose one of ${choices.join(", ")}.`);
  return found;
}
