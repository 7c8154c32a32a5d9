export type AppErrorCode =
  | "bad_request"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "unprocessable"
  | "too_large"
  | "too_many_requests"
  | "unavailable";

/** An expected failure at a door. `message` is for the person: what happened, where, what to do next. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: AppErrorCode,
    message: string,
    /** Messages by field or file, where the failure can be placed. */
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
