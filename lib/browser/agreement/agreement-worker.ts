import { fetchAgreement } from "./fetch-agreement";
import { openExplorer } from "./explorer";
import { openedData } from "./opened-data";
import { openRowStore } from "./row-store";
import type { FromWorker, ToWorker } from "./worker-messages";

// Runs in a worker of its own: the page stays quick whatever is computed, and ends it by closing it.

const post = (message: FromWorker) => postMessage(message);

let opened: Promise<ReturnType<typeof openExplorer>> | null = null;

async function open(projectId: string) {
  const [data, rows] = await Promise.all([fetchAgreement(projectId), openRowStore(projectId)]);
  post({ kind: "opened", data: openedData(data) });
  return openExplorer(data, rows, post);
}

async function answer(message: ToWorker): Promise<void> {
  try {
    opened ??= open(message.projectId).catch((error: unknown) => {
      // Another try asks the server again.
      opened = null;
      throw error;
    });
    const explorer = await opened;
    if (message.kind === "explore") await explorer.explore(message.whatIf);
    else if (message.kind === "cases") explorer.cases(message);
    else if (message.kind === "answers") explorer.answers(message);
    else explorer.pairs(message);
  } catch (error) {
    post({ kind: "problem", message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data));
