import "server-only";
import type { Work } from "@/lib/core/work";
import { failureInWords } from "./failure-in-words";

const encoder = new TextEncoder();
const line = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`);

/** Progress is told at most so often. */
const restMs = 100;

/**
 * Answers a long piece of work as JSON Lines while it goes on: `{progress}` now and then, at the end `{value}` or
 * `{problem}`. When the browser goes away or stops it, the work is told so by its signal.
 */
export function workResponse(request: Request, run: (work: Work) => Promise<unknown>): Response {
  const stop = new AbortController();
  const abort = () => stop.abort();
  request.signal.addEventListener("abort", abort);
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      let told = 0;
      const tell: Work["tell"] = (progress) => {
        if (stop.signal.aborted || Date.now() - told < restMs) return;
        told = Date.now();
        stream.enqueue(line({ progress }));
      };
      const last = await ended(run({ tell, signal: stop.signal }), stop.signal);
      request.signal.removeEventListener("abort", abort);
      if (stop.signal.aborted) return;
      stream.enqueue(line(last));
      stream.close();
    },
    cancel: abort,
  });
  return new Response(body, {
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

async function ended(work: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  try {
    return { value: await work };
  } catch (error) {
    // Nobody is there any more to be told, and being stopped is no failure.
    if (signal.aborted) return null;
    const { message, details } = failureInWords(error);
    return { problem: { message, details } };
  }
}
