/** A reply as it came: `body` is null where it is no JSON (a proxy's page is no answer of ours). */
export type Reply = { status: number; body: unknown; tag: string | null; retryAfterMs: number | null };

const timeoutMs = 15_000;

const isJson = (response: Response): boolean =>
  /^application\/(problem\+)?json\b/.test(response.headers.get("content-type") ?? "");

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : null;
}

/** Asks our own server; null when no reply came within 15 s, which says nothing about what it did. */
export async function request(path: string, init: RequestInit): Promise<Reply | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await fetch(path, { ...init, credentials: "same-origin", signal: abort.signal });
    const body: unknown = isJson(response) ? await response.json() : null;
    return {
      status: response.status,
      body,
      tag: response.headers.get("etag"),
      retryAfterMs: retryAfterMs(response),
    };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
