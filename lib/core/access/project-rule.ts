import type { Adjudicators, BlindUntil } from "./resource";

/** The choices of a project's rules, for forms and for what comes from outside. */
export const blindPhases = ["submission", "adjudicated", "never"] as const satisfies readonly BlindUntil[];
export const adjudicatorRules = [
  "reviewers",
  "independent_reviewers",
] as const satisfies readonly Adjudicators[];
