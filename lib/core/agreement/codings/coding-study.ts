import { defaultBootstrap, type BootstrapOptions } from "../inference/bootstrap";
import type { Interval } from "../inference/interval";
import { intervalsOf } from "../inference/intervals";
import { itemIntervals } from "../inference/item-intervals";
import type { Measurement } from "../measurement";
import {
  codingReport,
  isNumber,
  type Answers,
  type CodingValue,
  type LevelOfMeasurement,
} from "./coding-report";
import { codingStatistics } from "./coding-statistics";
import { lightKappa } from "./conger-kappa";
import { countRatings } from "./ratings";

/** A coefficient with its interval over units. */
export type CodingResult = CodingValue & { interval: Interval };

type Request = {
  level: LevelOfMeasurement;
  categories?: readonly string[];
  bootstrap?: BootstrapOptions;
};

/**
 * `codingReport` with an interval over units for each coefficient. The categories of a resample are those of the whole
 * table, so that a coefficient keeps its meaning where one of them was not drawn.
 */
export const codingStudy = (given: Answers, request: Request): CodingResult[] => {
  const { level, bootstrap = defaultBootstrap } = request;
  const written = level === "nominal" || level === "set" ? asGiven : oneSpelling;
  const answers = given.map((row) => row.map((answer) => (answer === null ? null : written(answer))));
  const categories = request.categories?.map(written) ?? occurring(answers);
  const values = codingReport(answers, { level, categories });
  const rated = answers.filter((row) => row.some((answer) => answer !== null));
  const sums = values.length > 1 && level !== "set" ? summed(rated, categories, level, bootstrap) : null;
  const others = values
    .filter(({ id, value }) => value.kind === "value" && !sums?.has(id))
    .map(({ id }) => id);
  const drawn =
    others.length === 0
      ? []
      : itemIntervals(
          rated.length,
          (places) => {
            const chosen = places.map((place) => rated[place] ?? []);
            const found = level === "set" ? codingReport(chosen, { level }) : lightAlone(chosen, categories);
            return others.map((id): Measurement => found.find((one) => one.id === id)?.value ?? unpairable);
          },
          bootstrap,
        );
  return values.map((one) => ({
    ...one,
    interval:
      one.value.kind === "undefined"
        ? one.value
        : (sums?.get(one.id) ?? drawn[others.indexOf(one.id)] ?? unpairable),
  }));
};

const asGiven = (answer: string) => answer;

/** 1 and 1.0 are one number; what is none stays, and is told. */
const oneSpelling = (answer: string) => (isNumber(answer) ? String(Number(answer)) : answer);

/** Light's κ takes answers as they are, at every level. */
const lightAlone = (answers: Answers, categories: readonly string[]) => [
  { id: "light", value: lightKappa(countRatings(answers, categories)) },
];

const unpairable = { kind: "undefined", reason: { kind: "no_pairable_values" } } as const;

/** Intervals of the coefficients that are made of sums over units. */
const summed = (
  answers: Answers,
  categories: readonly string[],
  level: Exclude<LevelOfMeasurement, "set">,
  bootstrap: BootstrapOptions,
): ReadonlyMap<string, Interval> => {
  const isNumeric = level !== "nominal";
  const statistics = isNumeric
    ? codingStatistics(
        answers.map((row) => row.map((answer) => (answer === null ? null : Number(answer)))),
        categories.map(Number),
        level,
      )
    : codingStatistics(answers, categories, level);
  const intervals = intervalsOf([...statistics.values()], bootstrap);
  return new Map([...statistics.keys()].map((id, index) => [id, intervals[index] ?? unpairable]));
};

const occurring = (answers: Answers): string[] => {
  const found = [...new Set(answers.flat().filter((answer) => answer !== null))];
  const areNumbers = found.every((answer) => Number.isFinite(Number(answer)));
  return found.sort((a, b) => (areNumbers ? Number(a) - Number(b) : a < b ? -1 : 1));
};
