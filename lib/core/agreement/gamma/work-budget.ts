/** Steps of search that may still be taken. Counted, never timed, so that every machine gives the same answer. */
export type WorkBudget = { left: number };

/** About ten seconds of one processor; an article of any usual size takes a thousandth of it. */
export const defaultWork = 20_000_000;
