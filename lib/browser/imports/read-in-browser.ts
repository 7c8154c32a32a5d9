import type { InputFile } from "@/lib/core/formats/format";
import type { FormatError } from "@/lib/core/formats/format-error";
import type { DataSet, ReadChoice } from "@/lib/core/imports/read-data-set";
import type { Result } from "@/lib/core/result";
import type { NamedFile } from "./dropped-files";
import { inStretches } from "./in-stretches";

/** Reads files here, before anything is sent; null when it was stopped. Readers are loaded when first needed. */
export async function readInBrowser(
  files: readonly NamedFile[],
  choice: ReadChoice,
  onArticles: (articles: number) => void,
  signal: AbortSignal,
): Promise<Result<DataSet, FormatError[]> | null> {
  const { readDataSet } = await import("@/lib/core/imports/read-data-set");
  const given: InputFile[] = [];
  for (const { name, file } of files) {
    if (signal.aborted) return null;
    given.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  const steps = readDataSet(given, choice);
  const pause = inStretches();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (await pause()) onArticles(step.value);
  }
}
