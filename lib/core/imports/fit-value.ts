import type { AttributeValue } from "../annotation/article-document";
import type { Attribute, JudgementQuestion } from "../codebook/codebook";

/** A file's value in the type that the question wants, where it is only written otherwise: “true”, one of a list. */
export function fitValue({ type }: Attribute | JudgementQuestion, value: AttributeValue): AttributeValue {
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  if ((type === "choices" || type === "entities") && typeof value === "string") return [value];
  const isOne = type === "choice" || type === "ordinal" || type === "text";
  if (isOne && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (isOne && typeof value === "object") return type === "text" ? value.join("; ") : (value[0] ?? "");
  return value;
}
