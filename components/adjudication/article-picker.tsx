"use client";

import { useRouter } from "next/navigation";
import type { Route } from "next";
import type { AdjudicationView } from "./adjudication-view";

/** Which article is in hand, and the way to the others. */
export function ArticlePicker({ view }: { view: AdjudicationView }) {
  const router = useRouter();
  return (
    <div className="mx-auto flex max-w-(--measure) items-baseline justify-between gap-6 pt-4 text-12 text-grey-2">
      <h1 dir="auto" className="min-w-0 truncate">
        {view.title}
      </h1>
      <select
        aria-label="Article"
        value={view.articleId}
        onChange={(event) =>
          router.push(`/projects/${view.projectId}/adjudicate/${event.target.value}` as Route)
        }
        className="max-w-56 flex-none border-b border-rule-strong bg-paper py-0.5 text-ink"
      >
        {view.articles.map(({ articleId, title, readers, isDone }) => (
          <option key={articleId} value={articleId}>
            {`${isDone ? "✓ " : ""}${title} (${readers} ${readers === 1 ? "reader" : "readers"})`}
          </option>
        ))}
      </select>
    </div>
  );
}
