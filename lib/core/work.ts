/** How far a long piece of work has come: `done` of `total`, both counted in what the step says. */
export type Progress = { step: string; done: number; total: number };

/** What a long piece of work is given: somebody to tell, and word when nobody waits for it any more. */
export type Work = { tell: (progress: Progress) => void; signal: AbortSignal };
