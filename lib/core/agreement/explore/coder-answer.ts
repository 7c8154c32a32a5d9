/** What a coder answered to a question, null where they gave no single answer. */
export type CoderAnswer = { coderId: string; answer: string | null };

const given = (answers: readonly CoderAnswer[]) =>
  answers.flatMap(({ answer }) => (answer === null ? [] : [answer]));

/** Whether there are two answers at least, so that they can be compared. */
export const isAnswered = (answers: readonly CoderAnswer[]): boolean => given(answers).length >= 2;

/** Whether two of the answers are not the same. */
export const isDiffering = (answers: readonly CoderAnswer[]): boolean => new Set(given(answers)).size > 1;
