/** How much of a piece of work is done; `total` may grow when a first estimate shows that more is needed. */
export type Progress = { done: number; total: number };

/**
 * Work that can be watched and stopped: each step gives control back, and whoever runs it may show the progress, let
 * other things happen, or not go on. The result doesn't depend on any of that.
 */
export type Steps<Result> = Generator<Progress, Result>;

/** All steps at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
