"use client";

import { useState, type RefObject } from "react";
import { useExplorer } from "../explorer-context";
import { ArticleAnswerItem } from "./article-answer-item";
import { DifferingAnswers } from "./differing-answers";
import { ShowMore } from "./show-more";
import { useArticleAnswers } from "./use-article-answers";
import { casesAtOnce } from "./use-cases";

type ArticleAnswerListProps = { questionId: string; list: RefObject<HTMLOListElement | null> };

/** Articles with what each annotator answered about them, differing answers first. */
export function ArticleAnswerList({ questionId, list }: ArticleAnswerListProps) {
  const { data } = useExplorer();
  const [most, setMost] = useState(casesAtOnce);
  const answered = useArticleAnswers(questionId);
  const question = data.codebook.judgements.find(({ id }) => id === questionId);
  if (!answered || !question) return null;
  const differing = answered.filter(({ isDiffering }) => isDiffering).length;
  return (
    <>
      <DifferingAnswers differing={differing} total={answered.length} what="article" />
      <ol ref={list} aria-label="Articles with their answers, differing ones first">
        {answered.slice(0, most).map((one) => (
          <ArticleAnswerItem key={one.articleId} one={one} question={question} />
        ))}
      </ol>
      <ShowMore
        shown={Math.min(most, answered.length)}
        total={answered.length}
        show={() => setMost(most + casesAtOnce)}
      />
    </>
  );
}
