import "server-only";
import { randomUUID } from "node:crypto";
import { AppError } from "@/lib/core/app-error";
import { describeError, log } from "./log";

type Failure = { message: string; details: Readonly<Record<string, string>> };

/** What a Server Action tells of a failure: an expected one in its own words, any other as a reference to the log. */
export function failureInWords(error: unknown): Failure {
  if (error instanceof AppError) return { message: error.message, details: error.details };
  const reference = randomUUID();
  log("error", "action.failed", { requestId: reference, ...describeError(error) });
  return { message: `Something went wrong here, reference ${reference}. Try again.`, details: {} };
}
