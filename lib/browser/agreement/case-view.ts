import type { AgreementArticle } from "@/lib/core/agreement/explore/agreement-data";
import type { CaseAnswer } from "@/lib/core/agreement/explore/case-query";
import { laneFrame } from "@/lib/core/text/lane-frame";
import { paragraphNumberAt, paragraphs } from "@/lib/core/text/paragraphs";
import type { CasesView } from "./worker-messages";

/** The cases with the words that they stand in. */
export function casesView(
  { cases, ...counts }: CaseAnswer,
  articles: ReadonlyMap<string, AgreementArticle>,
): CasesView {
  return {
    ...counts,
    cases: cases.map((one) => {
      const article = articles.get(one.articleId);
      const text = article?.text ?? "";
      const frame = laneFrame(text, one);
      return {
        ...one,
        title: article?.metadata.title ?? one.articleId,
        paragraph: paragraphNumberAt(paragraphs(text), one.start),
        frame: { start: frame.start, words: text.slice(frame.start, frame.end) },
      };
    }),
  };
}
