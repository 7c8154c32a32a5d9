import type { AnswerTable } from "./answers";

/**
 * `posterior[item][label]`, `prior[label]`, and `confusion[annotator][given][true]`: how often an annotator gives a
 * label where another is true. `iterations` until nothing moved any more.
 */
export type DawidSkene = {
  posterior: number[][];
  prior: number[];
  confusion: number[][][];
  iterations: number;
};

const smallest = 1e-10;

/**
 * Dawid & Skene 1979: the labels behind the answers, and each annotator's errors, by expectation maximisation from
 * the shares of votes, in logarithms, until no probability moves by more than `tolerance`. An item without an answer
 * keeps the prior.
 */
export const dawidSkene = (
  table: AnswerTable,
  { tolerance = 1e-12, mostIterations = 5_000 } = {},
): DawidSkene => {
  let posterior = voteShares(table);
  let [prior, confusion] = maximise(table, posterior);
  let iterations = 0;
  for (let moved = Infinity; moved > tolerance && iterations < mostIterations; iterations++) {
    const next = expect(table, prior, confusion);
    moved = Math.max(0, ...next.map((row, item) => largestStep(row, posterior[item] ?? [])));
    posterior = next;
    [prior, confusion] = maximise(table, posterior);
  }
  return { posterior, prior, confusion, iterations };
};

const zeros = (length: number) => Array.from({ length }, () => 0);
const normalised = (values: readonly number[]) => {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum === 0 ? 1 / values.length : value / sum));
};
const largestStep = (row: readonly number[], before: readonly number[]) =>
  row.reduce((most, value, label) => Math.max(most, Math.abs(value - (before[label] ?? 0))), 0);

const voteShares = ({ items, labels, answers }: AnswerTable): number[][] => {
  const votes = Array.from({ length: items }, () => zeros(labels));
  for (const { item, label } of answers) {
    const row = votes[item];
    if (row) row[label] = (row[label] ?? 0) + 1;
  }
  return votes.map(normalised);
};

const maximise = (
  { annotators, labels, answers, items }: AnswerTable,
  posterior: readonly (readonly number[])[],
): [number[], number[][][]] => {
  const sums = Array.from({ length: annotators }, () => Array.from({ length: labels }, () => zeros(labels)));
  for (const { annotator, item, label } of answers)
    posterior[item]?.forEach((share, truth) => {
      const row = sums[annotator]?.[label];
      if (row) row[truth] = (row[truth] ?? 0) + share;
    });
  const confusion = sums.map((given) => {
    const floored = given.map((row) => row.map((sum) => Math.max(sum, smallest)));
    const totals = zeros(labels).map((_, truth) => floored.reduce((sum, row) => sum + (row[truth] ?? 0), 0));
    return floored.map((row) => row.map((sum, truth) => sum / (totals[truth] ?? 1)));
  });
  const prior = zeros(labels).map(
    (_, label) => posterior.reduce((sum, row) => sum + (row[label] ?? 0), 0) / Math.max(1, items),
  );
  return [prior, confusion];
};

const expect = (
  { items, answers }: AnswerTable,
  prior: readonly number[],
  confusion: readonly (readonly (readonly number[])[])[],
): number[][] => {
  const logarithms = Array.from({ length: items }, () =>
    prior.map((share) => Math.log(Math.max(share, smallest))),
  );
  for (const { annotator, item, label } of answers) {
    const row = logarithms[item];
    confusion[annotator]?.[label]?.forEach((share, truth) => {
      if (row) row[truth] = (row[truth] ?? 0) + Math.log(share);
    });
  }
  return logarithms.map((row) => {
    const most = Math.max(...row);
    return normalised(row.map((value) => Math.exp(value - most)));
  });
};
