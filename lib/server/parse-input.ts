import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/core/app-error";

/** Input from outside, checked; the refusal carries a message by field ("spans.0.start"), "" for the whole. */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  code: "bad_request" | "unprocessable" = "unprocessable",
): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const details: Record<string, string> = {};
  for (const { path, message } of result.error.issues) details[path.join(".")] ??= message;
  const [[field, message] = ["", ""]] = Object.entries(details);
  throw new AppError(code, field === "" ? message : `${field}: ${message}`, details);
}
