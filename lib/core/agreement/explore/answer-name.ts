import { readSetAnswer } from "../codings/set-answer";
import type { Choice, ValueType } from "../../codebook/codebook";

/** An answer as the codebook puts it; several choices with commas. */
export const answerName = (
  { type, choices }: { type: ValueType; choices: readonly Choice[] },
  answer: string,
): string => {
  if (type === "boolean") return answer === "true" ? "yes" : "no";
  const parts = type === "choices" ? readSetAnswer(answer) : [answer];
  if (parts.length === 0) return "none of them";
  return parts.map((part) => choices.find(({ value }) => value === part)?.name ?? part).join(", ");
};
