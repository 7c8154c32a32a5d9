import "server-only";
import type { AppError, AppErrorCode } from "@/lib/core/app-error";

const statuses: Record<AppErrorCode, { status: number; title: string }> = {
  bad_request: { status: 400, title: "Bad request" },
  unauthenticated: { status: 401, title: "Not signed in" },
  forbidden: { status: 403, title: "Not allowed" },
  not_found: { status: 404, title: "Not found" },
  conflict: { status: 409, title: "Conflict" },
  too_large: { status: 413, title: "Too large" },
  unprocessable: { status: 422, title: "Can't be processed" },
  too_many_requests: { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "Unavailable" },
};

/** An expected failure as problem+json (RFC 9457); `code` and `requestId` are for programs and for questions. */
export function problem(error: AppError, requestId: string): Response {
  const { status, title } = statuses[error.code];
  const { message: detail, code, details } = error;
  const response = problemResponse(status, {
    type: "about:blank",
    title,
    status,
    detail,
    code,
    requestId,
    details,
  });
  if (details.retryAfterSeconds) response.headers.set("retry-after", details.retryAfterSeconds);
  return response;
}

/** A failure that nobody expected: the person gets a reference, the log gets the rest. */
export const internalProblem = (requestId: string): Response =>
  problemResponse(500, {
    type: "about:blank",
    title: "Something went wrong",
    status: 500,
    detail: `Something went wrong here, reference ${requestId}. Try again; if it stays, tell your administrator the reference.`,
    code: "internal",
    requestId,
  });

const problemResponse = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
