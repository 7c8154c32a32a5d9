import type { ReportRequest } from "@/lib/core/agreement/agreement-report";
import {
  defaultGammaParameters,
  paperConvention,
  pygammaConvention,
  pygammaStatisticalConvention,
} from "@/lib/core/agreement/gamma/gamma-parameters";
import { defaultBootstrap } from "@/lib/core/agreement/inference/bootstrap";
import { measureIds, type MeasureId } from "@/lib/core/agreement/report/measure";
import { pageMeasures } from "@/lib/core/agreement/report/report-parameters";
import { defaultStudyOptions } from "@/lib/core/agreement/study/study-options";
import { zoneKinds } from "@/lib/core/annotation/article-document";
import type { OptionValues } from "./command";
import { choiceOption, textOption } from "./option-values";
import { misused } from "./stop";

export const requestOptions = {
  measure: { type: "string", multiple: true },
  zones: { type: "string" },
  round: { type: "string" },
  alpha: { type: "string" },
  beta: { type: "string" },
  convention: { type: "string" },
  seed: { type: "string" },
  resamples: { type: "string" },
} as const;

const conventions = [paperConvention, pygammaConvention, pygammaStatisticalConvention];

export const aboutRequest = {
  measure: `a measure, or all; without it, those of the page. There are ${measureIds.join(", ")}`,
  zones: `the zones that count: all, or some of ${zoneKinds.join(", ")}, with commas between; body without it`,
  round: "the round of annotation; 1 without it, re-tests are 2 and later",
  alpha: "γ’s weight of positions; 1 without it",
  beta: "γ’s weight of labels; 1 without it",
  convention: `how γ draws chance: ${conventions.map(({ name }) => name).join(", ")}`,
  seed: "the seed of everything that is drawn; 1 without it",
  resamples: `resamples of the bootstrap; ${defaultBootstrap.resamples} without it`,
} as const;

/** The texts of an option that may be repeated. */
export const textsOption = (options: OptionValues, name: string): string[] => {
  const values = options[name];
  return Array.isArray(values) ? values.map(String) : [];
};

const numberOption = (
  options: OptionValues,
  name: string,
  least: number,
  isWhole: boolean,
): number | null => {
  const text = textOption(options, name);
  if (text === null) return null;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < least || (isWhole && !Number.isInteger(value)))
    throw misused(`--${name} is “${text}”: give a ${isWhole ? "whole " : ""}number from ${least} upwards.`);
  return value;
};

const measuresOf = (options: OptionValues): readonly MeasureId[] => {
  const named = textsOption(options, "measure");
  if (named.length === 0) return pageMeasures;
  if (named.includes("all")) return measureIds;
  return named.map((name) => {
    const found = measureIds.find((id) => id === name);
    if (!found) throw misused(`--measure is “${name}”: choose all, or some of ${measureIds.join(", ")}.`);
    return found;
  });
};

const zonesOf = (options: OptionValues) => {
  const text = textOption(options, "zones");
  if (text === null || text === "all") return text ?? defaultStudyOptions.zoneKinds;
  return text.split(",").map((name) => {
    const found = zoneKinds.find((kind) => kind === name.trim());
    if (!found) throw misused(`--zones has “${name}”: choose all, or some of ${zoneKinds.join(", ")}.`);
    return found;
  });
};

/** What the command line asks of a report; what it leaves open is as on the page. */
export function agreementRequest(options: OptionValues): Required<ReportRequest> {
  const named = choiceOption(
    options,
    "convention",
    conventions.map(({ name }) => name),
  );
  const seed = numberOption(options, "seed", 0, true) ?? defaultGammaParameters.seed;
  const gamma = defaultGammaParameters;
  return {
    measures: measuresOf(options),
    scopes: "all",
    gamma: {
      ...gamma,
      seed,
      alpha: numberOption(options, "alpha", 0, false) ?? gamma.alpha,
      beta: numberOption(options, "beta", 0, false) ?? gamma.beta,
      convention: conventions.find(({ name }) => name === named) ?? gamma.convention,
    },
    bootstrap: {
      resamples: numberOption(options, "resamples", 0, true) ?? defaultBootstrap.resamples,
      seed,
    },
    study: {
      zoneKinds: zonesOf(options),
      round: numberOption(options, "round", 1, true) ?? defaultStudyOptions.round,
    },
  };
}
