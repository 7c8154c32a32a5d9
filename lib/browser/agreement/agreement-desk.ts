import type { ArticleAnswers } from "@/lib/core/agreement/explore/article-answers";
import type { CaseQuery } from "@/lib/core/agreement/explore/case-query";
import type { ExplorationStep } from "@/lib/core/agreement/explore/exploration";
import type { Table } from "@/lib/core/releases/tables/table";
import type { WhatIf } from "@/lib/core/agreement/explore/what-if";
import type { CasesView, FromWorker, OpenedData, ToWorker } from "./worker-messages";

export type AgreementState = {
  data: OpenedData | null;
  /** What is known so far under the condition that is being asked. */
  found: ExplorationStep;
  standing: "computing" | "done" | "cancelled";
  problem: string | null;
};

export const stateAtFirst: AgreementState = { data: null, found: {}, standing: "computing", problem: null };

/** The page's end of the worker that computes agreement: what it has said so far, and questions to it. */
export function openAgreementDesk(projectId: string) {
  let state = stateAtFirst;
  let worker: Worker | null = null;
  let asked = 0;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (answer: FromWorker) => void>();

  function change(changes: Partial<AgreementState>) {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  function take(message: FromWorker) {
    switch (message.kind) {
      case "opened":
        change({ data: message.data });
        break;
      case "problem":
        change({ problem: message.message, standing: "done" });
        break;
      case "step": {
        const found = message.step.summary ? message.step : { ...state.found, ...message.step };
        change({ found, standing: found.hasGamma ? "done" : "computing" });
        break;
      }
      case "cases":
      case "answers":
      case "pairs":
        waiting.get(message.number)?.(message);
        waiting.delete(message.number);
    }
  }

  function begin(): Worker {
    const started = new Worker(new URL("./agreement-worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => take(data);
    started.onerror = () =>
      take({ kind: "problem", message: "The part that computes did not load. Reload the page." });
    worker = started;
    return started;
  }

  const send = (message: ToWorker) => (worker ?? begin()).postMessage(message);

  function next(answer: (message: FromWorker) => void): number {
    asked += 1;
    waiting.set(asked, answer);
    return asked;
  }

  const close = () => {
    worker?.terminate();
    worker = null;
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    explore: (whatIf: WhatIf) => {
      change({ standing: "computing", problem: null });
      send({ kind: "explore", projectId, whatIf });
    },
    /** The aligned spans behind a number. */
    ask: (whatIf: WhatIf, query: CaseQuery): Promise<CasesView> =>
      new Promise((resolve) => {
        const number = next((message) => message.kind === "cases" && resolve(message.answer));
        send({ kind: "cases", projectId, number, whatIf, query });
      }),
    /** The articles with their answers to a question. */
    askAnswers: (whatIf: WhatIf, questionId: string): Promise<readonly ArticleAnswers[]> =>
      new Promise((resolve) => {
        const number = next((message) => message.kind === "answers" && resolve(message.answers));
        send({ kind: "answers", projectId, number, whatIf, questionId });
      }),
    /** All aligned spans, every two readings a row. */
    askPairs: (whatIf: WhatIf): Promise<Table> =>
      new Promise((resolve) => {
        const number = next((message) => message.kind === "pairs" && resolve(message.table));
        send({ kind: "pairs", projectId, number, whatIf });
      }),
    /** Ends what is being computed; what is known stays. */
    cancel: () => {
      close();
      change({ standing: "cancelled" });
    },
    close,
  };
}

export type AgreementDesk = ReturnType<typeof openAgreementDesk>;
