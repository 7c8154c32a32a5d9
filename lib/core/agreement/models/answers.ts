/** One answer: which annotator called which item by which label; all are places in their lists. */
export type Answer = { annotator: number; item: number; label: number };

/** Answers of a study, with how many annotators, items and labels there are. */
export type AnswerTable = { annotators: number; items: number; labels: number; answers: readonly Answer[] };

/** From items × annotators, null for no answer. Labels that nobody gives still count as possible. */
export const answerTable = (
  matrix: readonly (readonly (string | null)[])[],
  labels: readonly string[],
): AnswerTable => ({
  annotators: matrix[0]?.length ?? 0,
  items: matrix.length,
  labels: labels.length,
  answers: matrix.flatMap((row, item) =>
    row.flatMap((label, annotator) =>
      label === null ? [] : [{ annotator, item, label: labels.indexOf(label) }],
    ),
  ),
});

/** With fewer, a model fits noise: its results are marked as exploratory. */
export const isExploratory = ({ annotators, answers }: AnswerTable): boolean => {
  const counts = new Map<number, number>();
  for (const { item } of answers) counts.set(item, (counts.get(item) ?? 0) + 1);
  const shared = [...counts.values()].filter((count) => count >= 2).length;
  return annotators < 5 || shared < 30;
};
