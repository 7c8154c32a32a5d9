import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "@/lib/core/app-error";
import type { InputFile } from "@/lib/core/formats/format";
import { describeFormatError } from "@/lib/core/formats/format-error";
import { readDataSet, type DataSet, type ReadChoice } from "@/lib/core/imports/read-data-set";
import type { Work } from "@/lib/core/work";

/** Errors told with a refusal; the browser, which read the same files, lists all. */
const toldErrors = 20;
const restMs = 20;

/** Reads files as the browser did, so that nothing it said has to be believed. Others' requests come in between. */
export async function readFiles(
  files: readonly InputFile[],
  choice: ReadChoice,
  { tell, signal }: Work,
): Promise<DataSet> {
  const steps = readDataSet(files, choice);
  let last = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (step.value.ok) return step.value.value;
      const messages = step.value.error.map(describeFormatError);
      const details = Object.fromEntries(
        messages.slice(0, toldErrors).map((message, at) => [String(at + 1), message]),
      );
      throw new AppError("unprocessable", `Nothing was imported. ${messages[0] ?? ""}`, details);
    }
    if (Date.now() - last < restMs) continue;
    tell({ step: "Reading articles", done: step.value, total: 0 });
    await nextTurn();
    signal.throwIfAborted();
    last = Date.now();
  }
}
