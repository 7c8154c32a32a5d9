"use client";

import type { ArticleAnswers } from "@/lib/core/agreement/explore/article-answers";
import { answerName } from "@/lib/core/agreement/explore/answer-name";
import type { JudgementQuestion } from "@/lib/core/codebook/codebook";
import { useExplorer } from "../explorer-context";
import { ArticleLinks } from "./article-links";

/** One article, and each annotator's answer to the question about it. */
export function ArticleAnswerItem({ one, question }: { one: ArticleAnswers; question: JudgementQuestion }) {
  const { coderName, data } = useExplorer();
  const title = data.articles.find(({ id }) => id === one.articleId)?.title ?? one.articleId;
  return (
    <li
      tabIndex={-1}
      className="border-b border-rule px-6 py-3.5 focus-visible:-outline-offset-2 focus-visible:bg-paper"
    >
      <p className="mb-1.5 flex flex-wrap items-center gap-x-2.5 text-12 text-grey">
        <span className="font-medium text-ink">{one.isDiffering ? "Differ" : "Alike"}</span>
        <span className="flex-1" />
        <ArticleLinks articleId={one.articleId} />
      </p>
      <p dir="auto" className="mb-1.5 font-serif text-15">
        {title}
      </p>
      <dl className="grid grid-cols-[60px_minmax(0,1fr)] gap-x-2 gap-y-0.5">
        {one.answers.map(({ coderId, answer }) => (
          <div key={coderId} className="contents">
            <dt className="truncate text-11 leading-5 text-grey-2" title={coderName(coderId)}>
              {coderName(coderId)}
            </dt>
            <dd className={answer === null ? "text-13 text-grey" : "text-13"}>
              {answer === null ? "no answer" : answerName(question, answer)}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
