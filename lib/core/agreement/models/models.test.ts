import { describe, expect, it } from "vitest";
import { describeVectors } from "../testing/vectors";
import { answerTable, isExploratory, type AnswerTable } from "./answers";
import { dawidSkene } from "./dawid-skene";
import { digamma } from "./digamma";
import { mace } from "./mace";

describeVectors("annotator_models.json", ({ measure, input, params, expected, tolerance }) => {
  const within = (actual: number | undefined, value: unknown, field: string) => {
    expect(Math.abs((actual ?? NaN) - Number(value)), field).toBeLessThanOrEqual(tolerance.abs);
  };
  if (measure === "model.mace_vb") {
    const { matrix, labels } = input as { matrix: (string | null)[][]; labels: string[] };
    const { restarts, iterations } = params as { restarts: number; iterations: number };
    const found = mace(answerTable(matrix, labels), { restarts, iterations });
    (expected.competence as number[]).forEach((value, annotator) => {
      within(found.competence[annotator], value, `competence ${annotator}`);
    });
    (expected.posterior as number[][]).forEach((row, item) => {
      row.forEach((value, label) => {
        within(found.posterior[item]?.[label], value, `posterior ${item}`);
      });
    });
    within(found.logLikelihood, expected.log_marginal_likelihood, "log likelihood");
    const prediction = found.posterior.map((row) => labels[row.indexOf(Math.max(...row))]);
    expect(prediction).toEqual(expected.prediction);
    return;
  }
  const { triples } = input as { triples: [string, string, string][] };
  const names = [0, 1, 2].map((place) => [...new Set(triples.map((triple) => triple[place] ?? ""))]);
  const [workers = [], items = [], labels = []] = names;
  const table: AnswerTable = {
    annotators: workers.length,
    items: items.length,
    labels: labels.length,
    answers: triples.map(([worker, item, label]) => ({
      annotator: workers.indexOf(worker),
      item: items.indexOf(item),
      label: labels.indexOf(label),
    })),
  };
  const found = dawidSkene(table);
  for (const [item, row] of Object.entries(expected.posterior as Record<string, Record<string, number>>))
    for (const [label, value] of Object.entries(row))
      within(
        found.posterior[items.indexOf(item)]?.[labels.indexOf(label)],
        value,
        `posterior ${item} ${label}`,
      );
  for (const [label, value] of Object.entries(expected.prior as Record<string, number>))
    within(found.prior[labels.indexOf(label)], value, `prior ${label}`);
  type Confusion = Record<string, Record<string, Record<string, number>>>;
  for (const [worker, given] of Object.entries((expected.confusion ?? {}) as Confusion))
    for (const [label, row] of Object.entries(given))
      for (const [truth, value] of Object.entries(row)) {
        const own = found.confusion[workers.indexOf(worker)];
        within(
          own?.[labels.indexOf(label)]?.[labels.indexOf(truth)],
          value,
          `confusion ${worker} ${label} ${truth}`,
        );
      }
});

describe("annotator models", () => {
  const matrix = Array.from({ length: 40 }, (_, item) => {
    const truth = item % 3 === 0 ? "yes" : "no";
    return [truth, truth, truth, item % 5 === 0 ? "no" : truth, "no", "no"];
  });

  it("do not change when labels or annotators are renamed or turned round", () => {
    const found = mace(answerTable(matrix, ["yes", "no"]), { restarts: 10 });
    const turned = mace(
      answerTable(
        matrix.map((row) => row.toReversed()),
        ["no", "yes"],
      ),
      { restarts: 10 },
    );
    turned.competence.toReversed().forEach((value, annotator) => {
      expect(value).toBeCloseTo(found.competence[annotator] ?? NaN, 4);
    });
    expect(found.competence[0]).toBeGreaterThan(found.competence[4] ?? 1);
  });

  it("know when they rest on too little", () => {
    expect(isExploratory(answerTable(matrix, ["yes", "no"]))).toBe(false);
    expect(isExploratory(answerTable(matrix.slice(0, 29), ["yes", "no"]))).toBe(true);
    expect(
      isExploratory(
        answerTable(
          matrix.map((row) => row.slice(0, 4)),
          ["yes", "no"],
        ),
      ),
    ).toBe(true);
  });

  it("rest on a digamma function that is right", () => {
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 10);
    expect(digamma(0.5)).toBeCloseTo(-1.9635100260214235, 10);
    expect(digamma(10)).toBeCloseTo(2.251752589066721, 10);
  });
});
