import type { WhatIf } from "@/lib/core/agreement/explore/what-if";
import type { AgreementSource } from "./agreement-source";
import { openExplorer, type Explorer } from "./explorer";
import type { KeptRows } from "./row-store";
import type { FromWorker, ToWorker } from "./worker-messages";

/** Answers the page's questions about one project: from what was found before where nothing has changed, else anew. */
export function answerQuestions(
  source: AgreementSource,
  openRows: () => Promise<KeptRows>,
  post: (message: FromWorker) => void,
) {
  const { kept } = source;
  let opening: Promise<Explorer> | null = null;
  let asked = 0;
  let current: WhatIf | null = null;

  const sayOpened = () => {
    const last = kept.last();
    if (last) post({ kind: "opened", data: last.opened });
  };

  async function open(): Promise<Explorer> {
    const [{ data, isChanged }, rows] = await Promise.all([source.data(), openRows()]);
    const opened = openExplorer(data, rows, post);
    if (isChanged) {
      // What the page shows is of data that have changed since.
      sayOpened();
      if (current) void begin(current, opened);
    }
    return opened;
  }

  function opened(): Promise<Explorer> {
    opening ??= open().catch((error: unknown) => {
      // Another try asks the server again.
      opening = null;
      throw error;
    });
    return opening;
  }

  async function begin(whatIf: WhatIf, using: Explorer | null = null): Promise<void> {
    asked += 1;
    const own = asked;
    current = whatIf;
    const known = kept.get(whatIf);
    if (known) {
      post({ kind: "step", step: { ...known, progress: null } });
      return;
    }
    const isWanted = () => own === asked;
    const explorer = using ?? (await opened());
    const found = await explorer.explore(whatIf, isWanted);
    if (!found) return;
    // The small first: whoever leaves at once finds it when they come back.
    await kept.keep(whatIf, found);
    await explorer.keepRows();
  }

  sayOpened();
  return async (message: ToWorker): Promise<void> => {
    switch (message.kind) {
      case "explore":
        return begin(message.whatIf);
      case "cases": {
        (await opened()).cases(message);
        return;
      }
      case "answers": {
        (await opened()).answers(message);
        return;
      }
      case "pairs": {
        (await opened()).pairs(message);
        return;
      }
    }
  };
}
