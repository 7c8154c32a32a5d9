/** A span that could not be counted, and why; it is left out of every number and named beside them. */
export type StudyProblem = {
  kind: "outside_text" | "end_before_start" | "no_parts" | "unknown_label" | "texts_differ";
  articleId: string;
  coderId: string;
  annotationId: string;
};

/** The problem as one sentence, with what to do. */
export const problemInWords = ({ kind, articleId, annotationId }: StudyProblem): string => {
  const span = `Span ${annotationId} in article ${articleId}`;
  switch (kind) {
    case "outside_text":
      return `${span} reaches beyond the end of the text; it is not counted. Check the offsets it was imported with.`;
    case "end_before_start":
      return `${span} ends where it starts or before; it is not counted. Check the offsets it was imported with.`;
    case "no_parts":
      return `${span} has no stretch of text; it is not counted.`;
    case "unknown_label":
      return `${span} bears a label that the codebook doesn't have; it is not counted. Migrate it to a present label.`;
    case "texts_differ":
      return `${span} belongs to a copy of the article with another text; it is not counted.`;
  }
};
