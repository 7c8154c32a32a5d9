import { deriveSeed } from "../random/derive-seed";
import { mulberry32, type Random } from "../random/mulberry32";
import type { Answer, AnswerTable } from "./answers";
import { digamma } from "./digamma";

/** `competence[annotator]`: how likely an answer is knowledge rather than habit, slightly below a probability. */
export type Mace = { competence: number[]; posterior: number[][]; logLikelihood: number };

export type MaceOptions = {
  /** Beta prior of knowing and of guessing, and Dirichlet prior of what a guesser says. */
  alpha: number;
  beta: number;
  strategyPrior: number;
  restarts: number;
  iterations: number;
  seed: number;
};

export const defaultMace: MaceOptions = {
  alpha: 0.5,
  beta: 0.5,
  strategyPrior: 10,
  restarts: 50,
  iterations: 1_000,
  seed: 1,
};

/**
 * MACE (Hovy, Berg-Kirkpatrick, Vaswani & Hovy 2013) by variational Bayes: each answer is either the true label, which
 * the annotator knows, or drawn from the annotator's own habit. The best of several restarts by marginal likelihood,
 * each from its own seed.
 */
export const mace = (table: AnswerTable, options: Partial<MaceOptions> = {}): Mace => {
  const chosen = { ...defaultMace, ...options };
  let best: Mace | null = null;
  for (let restart = 0; restart < Math.max(1, chosen.restarts); restart++) {
    const found = climb(table, chosen, mulberry32(deriveSeed(chosen.seed, "mace", restart)));
    if (!best || found.logLikelihood > best.logLikelihood) best = found;
  }
  return best ?? { competence: [], posterior: [], logLikelihood: 0 };
};

type Parameters = { knows: number[]; guesses: number[]; habit: number[][] };

const climb = (table: AnswerTable, options: MaceOptions, random: Random): Mace => {
  const byItem: Answer[][] = Array.from({ length: table.items }, () => []);
  for (const answer of table.answers) byItem[answer.item]?.push(answer);
  let parameters = startingPoint(table, random);
  let step = expectation(table, byItem, parameters);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    parameters = maximisation(step.counts, options);
    const next = expectation(table, byItem, parameters);
    const isStill = Math.abs(next.logLikelihood - step.logLikelihood) < 1e-12;
    step = next;
    if (isStill) break;
  }
  return { competence: parameters.knows, posterior: step.posterior, logLikelihood: step.logLikelihood };
};

const startingPoint = ({ annotators, labels }: AnswerTable, random: Random): Parameters => {
  const shares = (count: number) => {
    const values = Array.from({ length: count }, () => 1 + 0.5 * random());
    const sum = values.reduce((total, value) => total + value, 0);
    return values.map((value) => value / sum);
  };
  const pairs = Array.from({ length: annotators }, () => shares(2));
  return {
    knows: pairs.map(([knows = 0]) => knows),
    guesses: pairs.map(([, guesses = 0]) => guesses),
    habit: pairs.map(() => shares(labels)),
  };
};

type Counts = { knows: number[]; guesses: number[]; habit: number[][] };

const expectation = (
  { annotators, labels }: AnswerTable,
  byItem: readonly (readonly Answer[])[],
  { knows, guesses, habit }: Parameters,
) => {
  const counts: Counts = {
    knows: Array.from({ length: annotators }, () => 0),
    guesses: Array.from({ length: annotators }, () => 0),
    habit: Array.from({ length: annotators }, () => Array.from({ length: labels }, () => 0)),
  };
  let logLikelihood = 0;
  const posterior = byItem.map((answers) => {
    const joint = Array.from({ length: labels }, (_, truth) =>
      answers.reduce((product, { annotator, label }) => {
        const guessed = (guesses[annotator] ?? 0) * (habit[annotator]?.[label] ?? 0);
        return product * (guessed + (label === truth ? (knows[annotator] ?? 0) : 0));
      }, 1 / labels),
    );
    const total = joint.reduce((sum, value) => sum + value, 0);
    if (answers.length > 0) logLikelihood += Math.log(total);
    const shares = joint.map((value) => value / total);
    for (const { annotator, label } of answers) {
      const known = knows[annotator] ?? 0;
      const guessed = (guesses[annotator] ?? 0) * (habit[annotator]?.[label] ?? 0);
      const knew = ((shares[label] ?? 0) * known) / (known + guessed);
      counts.knows[annotator] = (counts.knows[annotator] ?? 0) + knew;
      counts.guesses[annotator] = (counts.guesses[annotator] ?? 0) + 1 - knew;
      const own = counts.habit[annotator];
      if (own) own[label] = (own[label] ?? 0) + 1 - knew;
    }
    return shares;
  });
  return { counts, posterior, logLikelihood };
};

const maximisation = (
  { knows, guesses, habit }: Counts,
  { alpha, beta, strategyPrior }: MaceOptions,
): Parameters => {
  const share = (count: number, total: number) => Math.exp(digamma(count) - digamma(total));
  const total = (annotator: number) => (knows[annotator] ?? 0) + (guesses[annotator] ?? 0) + alpha + beta;
  return {
    knows: knows.map((count, annotator) => share(count + alpha, total(annotator))),
    guesses: guesses.map((count, annotator) => share(count + beta, total(annotator))),
    habit: habit.map((own) => {
      const sum = own.reduce((all, count) => all + count + strategyPrior, 0);
      return own.map((count) => share(count + strategyPrior, sum));
    }),
  };
};
