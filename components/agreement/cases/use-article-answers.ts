"use client";

import { useEffect, useState } from "react";
import type { ArticleAnswers } from "@/lib/core/agreement/explore/article-answers";
import { useExplorer } from "../explorer-context";

/** What was answered to a question about whole articles; null until it is there. */
export function useArticleAnswers(questionId: string): readonly ArticleAnswers[] | null {
  const { desk, whatIf } = useExplorer();
  const [answers, setAnswers] = useState<readonly ArticleAnswers[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void desk.askAnswers(whatIf, questionId).then((found) => {
      if (isWanted) setAnswers(found);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, whatIf, questionId]);
  return answers;
}
