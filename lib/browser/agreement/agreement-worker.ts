import { openAgreementSource } from "./agreement-source";
import { answerQuestions } from "./answer-questions";
import { openRowStore } from "./row-store";
import type { FromWorker, ToWorker } from "./worker-messages";

// Runs in a worker of its own: the page stays quick whatever is computed, and ends it by closing it.

const post = (message: FromWorker) => postMessage(message);

let opened: Promise<ReturnType<typeof answerQuestions>> | null = null;

const open = async (projectId: string) =>
  answerQuestions(await openAgreementSource(projectId), () => openRowStore(projectId), post);

async function answer(message: ToWorker): Promise<void> {
  try {
    opened ??= open(message.projectId).catch((error: unknown) => {
      // Another try asks the server again.
      opened = null;
      throw error;
    });
    await (
      await opened
    )(message);
  } catch (error) {
    post({ kind: "problem", message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data));
