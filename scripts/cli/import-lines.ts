import type { DataImport } from "@/lib/data/imports/import-data-set";

/** What an import brought and left out, for a person. */
export function importLines({
  importId,
  articles,
  layers,
  spans,
  held,
  misfits,
  left,
  codebookVersion,
}: DataImport): string {
  const lost = Object.entries(left).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  return [
    importId === null
      ? "Nothing changed: the project has all of this already."
      : `${articles} articles imported, ${layers} layers with ${spans} spans, under version ${codebookVersion} of the codebook.`,
    ...(held.length > 0 ? [`Here already: ${held.length}.`] : []),
    ...(misfits > 0 ? [`Left out, because they fit nowhere: ${misfits} spans.`] : []),
    ...(lost.length > 0 ? [`Left out: ${lost.join(", ")}.`] : []),
    "",
  ].join("\n");
}
