"use client";

import type { Route } from "next";
import Link from "next/link";
import { useExplorer } from "../explorer-context";

/** The doors to an article that are open to this person; adjudication opens at `start` (UTF-16), where it is given. */
export function ArticleLinks({ articleId, start }: { articleId: string; start?: number }) {
  const { projectId, data } = useExplorer();
  const project = `/projects/${projectId}`;
  const place = start === undefined ? "" : `?at=${start}`;
  return (
    <>
      {data.adjudicable.includes(articleId) ? (
        <Link href={`${project}/adjudicate/${articleId}${place}` as Route} className="text-accent">
          Adjudicate
        </Link>
      ) : null}
      {data.annotatable.includes(articleId) ? (
        <Link href={`${project}/articles/${articleId}` as Route} className="text-accent">
          Article
        </Link>
      ) : null}
    </>
  );
}
