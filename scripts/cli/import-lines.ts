import { describeSkipped } from "@/lib/core/imports/skipped-layer";
import type { DataImport } from "@/lib/data/imports/import-data-set";

/** What an import brought and left out, for a person. */
export function importLines({
  importId,
  articles,
  layers,
  spans,
  extended,
  held,
  skipped,
  misfits,
  left,
  codebookVersion,
}: DataImport): string {
  const lost = Object.entries(left).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  return [
    importId === null
      ? "Nothing changed: the project has all of this already."
      : `${articles} articles imported, ${layers} layers with ${spans} spans, under version ${codebookVersion} of the codebook.`,
    ...(extended.layers > 0
      ? [
          `Of these, ${extended.layers} layers with ${extended.spans} spans went to ${extended.articles} articles that were here already.`,
        ]
      : []),
    ...(held.length > extended.articles
      ? [`Here already, and unchanged: ${held.length - extended.articles}.`]
      : []),
    ...skipped.map(describeSkipped),
    ...(misfits > 0 ? [`Left out, because they fit nowhere: ${misfits} spans.`] : []),
    ...(lost.length > 0 ? [`Left out: ${lost.join(", ")}.`] : []),
    "",
  ].join("\n");
}
