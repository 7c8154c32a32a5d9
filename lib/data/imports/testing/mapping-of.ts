import type { InputFile } from "@/lib/core/formats/format";
import { dataSetSummary } from "@/lib/core/imports/data-set-summary";
import type { ImportMapping } from "@/lib/core/imports/import-mapping";
import { readDataSet } from "@/lib/core/imports/read-data-set";
import { suggestCoder, suggestLabel } from "@/lib/core/imports/suggest-mapping";
import type { Study } from "@/lib/data/layers/testing/make-study";
import { readImportChoices } from "../read-import-choices";

export const file = (name: string, text: string): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** What the wizard suggests for some files, with what a person changes of it. */
export async function mappingOf(
  study: Study,
  files: readonly InputFile[],
  changes: Partial<ImportMapping> = {},
) {
  const steps = readDataSet(files, { formatId: null, reading: null });
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.error));
  const { documents, formatId } = step.value.value;
  const { labels, coders } = dataSetSummary(documents);
  const choices = await readImportChoices(study.owner, study.projectId);
  const mapping: ImportMapping = {
    formatId,
    reading: null,
    labels: Object.fromEntries(labels.map((use) => [use.id, suggestLabel(use, choices.codebook)])),
    extras: "leave out",
    coders: Object.fromEntries(coders.map((use) => [use.key, suggestCoder(use, choices.coders)])),
    areFinished: true,
    ...changes,
  };
  return mapping;
}
