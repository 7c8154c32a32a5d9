"use client";

import type { Route } from "next";
import Link from "next/link";
import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import { useExplorer } from "../explorer-context";

/** Where the case stands, and the doors to it that are open to this person. */
export function CaseLinks({ one }: { one: CaseView }) {
  const { projectId, data } = useExplorer();
  const place = `${one.title}${one.paragraph === null ? "" : `, ¶ ${one.paragraph}`}`;
  const project = `/projects/${projectId}`;
  return (
    <>
      <span dir="auto" className="max-w-40 truncate" title={place}>
        {place}
      </span>
      {data.adjudicable.includes(one.articleId) ? (
        <Link
          href={`${project}/adjudicate/${one.articleId}?at=${one.start}` as Route}
          className="text-accent"
        >
          Adjudicate
        </Link>
      ) : null}
      {data.annotatable.includes(one.articleId) ? (
        <Link href={`${project}/articles/${one.articleId}` as Route} className="text-accent">
          Article
        </Link>
      ) : null}
    </>
  );
}
