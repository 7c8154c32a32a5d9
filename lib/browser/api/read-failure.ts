import type { Failure } from "./layer-transport";
import type { Reply } from "./request";

const textOf = (body: unknown, field: string): string | null => {
  if (typeof body !== "object" || body === null) return null;
  const value: unknown = Object.entries(body).find(([key]) => key === field)?.[1];
  return typeof value === "string" ? value : null;
};

/** What a reply outside the protocol means for what is unsent. In doubt: keep it and try again. */
export function readFailure(reply: Reply | null): Failure {
  if (!reply) return { outcome: "unreachable" };
  if (reply.status === 401) return { outcome: "signed-out" };
  // Only our own problem+json counts: a proxy's 403 or 404 page says nothing about the layer.
  if (reply.body !== null) {
    if (reply.status === 403 || reply.status === 404) return { outcome: "no-access" };
    if ([400, 413, 415, 422].includes(reply.status)) {
      const message = textOf(reply.body, "detail") ?? "The server could not read this change.";
      return { outcome: "unreadable", message };
    }
  }
  return { outcome: "try-later", afterMs: reply.retryAfterMs };
}
