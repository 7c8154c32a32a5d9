import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/lib/core/counted";
import { describeSkipped } from "@/lib/core/imports/skipped-layer";
import type { DataImport } from "@/lib/data/imports/import-data-set";
import { MessageList } from "./message-list";

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
  const { importId, articles, layers, spans, extended, held, skipped, misfits, left, codebookVersion } = made;
  const unchanged = held.length - extended.articles;
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
            : articles === 0
              ? `Annotations of ${counted(extended.articles, "article", "articles")} imported.`
              : `${counted(articles, "article", "articles")} imported.`
        }
      >
        {importId === null ? null : (
          <p>
            {counted(layers, "layer", "layers")} with {counted(spans, "span", "spans")}, under version{" "}
            {codebookVersion} of the codebook.
          </p>
        )}
        {extended.layers > 0 ? (
          <p>
            Of these, {counted(extended.layers, "layer", "layers")} with{" "}
            {counted(extended.spans, "span", "spans")} went to{" "}
            {counted(extended.articles, "article that was", "articles that were")} here already.
          </p>
        ) : null}
        {unchanged > 0 ? (
          <p>
            {counted(
              unchanged,
              "article was here already and stayed as it was",
              "articles were here already and stayed as they were",
            )}
            .
          </p>
        ) : null}
        {leftOut.length > 0 ? <p>Left out: {leftOut.join(", ")}.</p> : null}
        <MessageList title="Layers that stayed out" messages={skipped.map(describeSkipped)} />
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
