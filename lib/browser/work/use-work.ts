import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "@/lib/core/work";
import { runWork, type WorkEnd } from "./run-work";

export type WorkState = { isRunning: boolean; progress: Progress | null; end: WorkEnd | null };

const idle: WorkState = { isRunning: false, progress: null, end: null };

/** One long piece of work at a time, with its progress, its end, and a way to stop it. Leaving the page stops it. */
export function useWork() {
  const [state, setState] = useState<WorkState>(idle);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = useCallback(async (path: string, body: FormData | string): Promise<WorkEnd> => {
    const own = new AbortController();
    stop.current = own;
    setState({ isRunning: true, progress: null, end: null });
    const onProgress = (progress: Progress) => setState((before) => ({ ...before, progress }));
    const end = await runWork(path, body, onProgress, own.signal);
    setState({ isRunning: false, progress: null, end });
    return end;
  }, []);

  return { ...state, run, stop: () => stop.current?.abort(), forget: () => setState(idle) };
}
