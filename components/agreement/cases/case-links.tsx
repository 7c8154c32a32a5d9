"use client";

import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import { ArticleLinks } from "./article-links";

/** Where the case stands, and the doors to it that are open to this person. */
export function CaseLinks({ one }: { one: CaseView }) {
  const place = `${one.title}${one.paragraph === null ? "" : `, ¶ ${one.paragraph}`}`;
  return (
    <>
      <span dir="auto" className="max-w-40 truncate" title={place}>
        {place}
      </span>
      <ArticleLinks articleId={one.articleId} start={one.start} />
    </>
  );
}
