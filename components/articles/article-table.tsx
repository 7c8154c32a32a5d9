import Link from "next/link";
import type { ArticleRow } from "@/lib/data/articles/list-articles";

type ArticleTableProps = { projectId: string; articles: readonly ArticleRow[]; canEdit: boolean };

/** The articles of a project: what they are, who has finished them, and where their zones are corrected. */
export function ArticleTable({ projectId, articles, canEdit }: ArticleTableProps) {
  return (
    <table className="w-full text-13">
      <caption className="sr-only">Articles of this project</caption>
      <thead className="text-12 text-grey">
        <tr className="border-b border-rule">
          <th scope="col" className="py-2 text-left font-normal">
            Article
          </th>
          <th scope="col" className="px-3 text-left font-normal">
            Language
          </th>
          <th scope="col" className="px-3 text-right font-normal">
            Characters
          </th>
          <th scope="col" className="px-3 text-right font-normal">
            Submitted
          </th>
          <th scope="col" className="px-3 text-left font-normal">
            Gold
          </th>
          {canEdit ? (
            <th scope="col" className="text-left font-normal">
              Zones
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody className="[&_td]:tabular-nums">
        {articles.map((article) => (
          <tr key={article.articleId} className="border-b border-rule align-baseline">
            <th scope="row" className="max-w-[420px] py-2.5 pr-4 text-left font-normal">
              <span dir="auto" className="block font-serif text-15">
                {article.title}
              </span>
              <span className="text-12 text-grey">
                {[article.outlet, article.fileName].filter(Boolean).join(", ")}
              </span>
            </th>
            <td className="px-3 text-grey">{article.language || "–"}</td>
            <td className="px-3 text-right text-grey">{article.codePointLength.toLocaleString("en")}</td>
            <td className="px-3 text-right">{`${article.submittedCount} of ${article.assignedCount}`}</td>
            <td className="px-3 text-grey">{article.isGoldDone ? "done" : "open"}</td>
            {canEdit ? (
              <td>
                <Link
                  href={`/projects/${projectId}/articles/${article.articleId}/zones`}
                  className="text-accent hover:underline"
                >
                  {article.zoneRevision > 1 ? "Corrected" : "Check zones"}
                  <span className="sr-only"> of {article.title}</span>
                </Link>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
