import "server-only";
import { randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import { AppError } from "@/lib/core/app-error";
import { describeError, log } from "./log";
import { internalProblem, problem } from "./problem";

/** Runs a route's work under a request id, and presents its failures as problem+json. */
export async function answer(
  request: Request,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const requestId = randomUUID();
  const response = await attempt(request, requestId, work);
  response.headers.set("x-request-id", requestId);
  // Everything here is somebody's own; a route that serves what may be kept says so itself.
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
  return response;
}

async function attempt(
  request: Request,
  requestId: string,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  try {
    return await work(requestId);
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof AppError) return problem(error, requestId);
    const { pathname } = new URL(request.url);
    log("error", "request.failed", { requestId, method: request.method, pathname, ...describeError(error) });
    return internalProblem(requestId);
  }
}
