import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/core/app-error";

/** The fields of a form, checked; the refusal says beside each field what is wrong with it. */
export function parseFields<S extends z.ZodType>(schema: S, fields: unknown): z.output<S> {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  const errors: Record<string, string> = {};
  for (const { path, message } of result.error.issues) errors[String(path[0] ?? "")] ??= message;
  throw new AppError("unprocessable", Object.values(errors)[0] ?? "This form can’t be read.", errors);
}
