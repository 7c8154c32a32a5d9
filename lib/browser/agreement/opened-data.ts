import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import type { OpenedData } from "./worker-messages";

/** The names and doors of the data, without the texts and the spans: they stay with whoever computes. */
export function openedData({ articles, batches: _, ...rest }: AgreementData): OpenedData {
  const coders = new Map(
    articles.flatMap(({ layers }) =>
      layers.filter(({ kind }) => kind === "annotator").map(({ coder }) => [coder.id, coder.pseudonym]),
    ),
  );
  return {
    ...rest,
    articles: articles.map(({ id, metadata }) => ({ id, title: metadata.title })),
    coders: [...coders]
      .map(([id, pseudonym]) => ({ id, pseudonym }))
      .sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1)),
  };
}
