import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DataImport } from "@/lib/data/imports/import-data-set";

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const leftWords = [
  ["layers", "layer", "layers"],
  ["spans", "span", "spans"],
  ["attributes", "value of an attribute", "values of attributes"],
  ["judgements", "answer about an article", "answers about articles"],
  ["relations", "relation", "relations"],
  ["decisions", "decision of a reviewer", "decisions of reviewers"],
] as const;

/** What an import brought, what it left out, and where to go on. */
export function ImportOutcome({ projectId, made }: { projectId: string; made: DataImport }) {
  const { importId, articles, layers, spans, held, misfits, left, codebookVersion } = made;
  const leftOut = [
    ...leftWords.flatMap(([kind, one, many]) => (left[kind] > 0 ? [counted(left[kind], one, many)] : [])),
    ...(misfits > 0 ? [`${counted(misfits, "span that fits", "spans that fit")} nowhere`] : []),
  ];
  return (
    <div className="flex flex-col items-start gap-4">
      <Notice
        title={
          importId === null
            ? "Nothing changed: the project has all of this already."
            : `${counted(articles, "article", "articles")} imported.`
        }
      >
        {importId === null ? null : (
          <p>
            {counted(layers, "layer", "layers")} with {counted(spans, "span", "spans")}, under version{" "}
            {codebookVersion} of the codebook.
          </p>
        )}
        {held.length > 0 ? (
          <p>{counted(held.length, "article was", "articles were")} here already and stayed as they were.</p>
        ) : null}
        {leftOut.length > 0 ? <p>Left out: {leftOut.join(", ")}.</p> : null}
      </Notice>
      <div className="flex gap-3">
        <Link href={`/projects/${projectId}/articles`} className={buttonClass("ink")}>
          To the articles
        </Link>
        <Link href={`/projects/${projectId}/agreement`} className={buttonClass("line")}>
          To the agreement
        </Link>
      </div>
    </div>
  );
}
