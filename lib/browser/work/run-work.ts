import type { Progress } from "@/lib/core/work";

/** How a long piece of work ended. `details` are messages by field or file. */
export type WorkEnd =
  | { kind: "done"; value: unknown }
  | { kind: "refused"; message: string; details: Readonly<Record<string, string>> }
  | { kind: "stopped" };

type Line = {
  progress?: Progress;
  value?: unknown;
  problem?: { message: string; details?: Record<string, string> };
};
type Problem = { detail?: string; details?: Record<string, string> };

const refused = (message: string, details: Readonly<Record<string, string>> = {}): WorkEnd => ({
  kind: "refused",
  message,
  details,
});

const cutOff =
  "The connection to the server was lost before an answer came. Look whether it was done, then try again.";

async function readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onProgress: (progress: Progress) => void,
): Promise<WorkEnd> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return refused(cutOff);
    const lines = `${rest}${value}`.split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      const line = JSON.parse(text) as Line;
      if (line.progress) onProgress(line.progress);
      else if (line.problem) return refused(line.problem.message, line.problem.details);
      else return { kind: "done", value: line.value };
    }
  }
}

/** Starts a long piece of work on the server and follows it to its end; `signal` stops it there too. */
export async function runWork(
  path: string,
  body: FormData | string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<WorkEnd> {
  const headers = typeof body === "string" ? { "content-type": "application/json" } : {};
  try {
    const response = await fetch(path, { method: "POST", body, headers, signal, credentials: "same-origin" });
    if (response.ok && response.body) return await readLines(response.body, onProgress);
    const problem = (await response.json().catch(() => ({}))) as Problem;
    return refused(problem.detail ?? cutOff, problem.details);
  } catch {
    return signal.aborted ? { kind: "stopped" } : refused(cutOff);
  }
}
