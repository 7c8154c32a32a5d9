import type { FitOptions } from "@/lib/core/formats/fit/fit-options";
import type { LossKind, LossReport } from "@/lib/core/formats/fit/loss";
import type { OptionValues } from "./command";
import { misused, undecided } from "./stop";
import type { Terminal } from "./terminal";

/** The choices that a format may leave, by the loss that they are about. */
const choices = {
  overlap: { kind: "overlapping spans", values: ["longest", "first", "per-label"] },
  discontinuous: { kind: "discontinuous spans", values: ["split", "join", "drop"] },
} as const satisfies Record<string, { kind: LossKind; values: readonly string[] }>;
type Policy = keyof typeof choices;
const policyNames = Object.keys(choices) as Policy[];

export type Policies = Partial<Record<Policy, string>>;

export const aboutPolicies = policyNames
  .map((name) => `${name}=${choices[name].values.join("|")}`)
  .join(", ");

/** The policies that were named, as in `--policy overlap=longest`. */
export function policiesOf(options: OptionValues): Policies {
  const given = Array.isArray(options["policy"]) ? options["policy"].map(String) : [];
  const pairs = given.map((item) => {
    const [name = "", value = ""] = item.split("=");
    const policy = policyNames.find((known) => known === name);
    if (policy === undefined || !choices[policy].values.some((known) => known === value))
      throw misused(`--policy ${item} is not known: there are ${aboutPolicies}.`);
    return [policy, value] as const;
  });
  return Object.fromEntries(pairs);
}

/** The policies as writers take them; what was not named stays as it is. */
export function fitOptionsOf({ overlap, discontinuous }: Policies, defaults: FitOptions): FitOptions {
  return {
    ...defaults,
    ...(overlap === undefined
      ? {}
      : { overlap: overlap === "longest" ? "longest" : overlap === "first" ? "first" : "per label" }),
    ...(discontinuous === undefined
      ? {}
      : { discontinuous: discontinuous === "split" ? "split" : discontinuous === "join" ? "join" : "drop" }),
  };
}

/** Asks for each choice that the losses leave open; without anybody to ask, the command ends there. */
export async function settle(policies: Policies, losses: LossReport, terminal: Terminal): Promise<Policies> {
  const settled = { ...policies };
  for (const name of policyNames) {
    const { kind, values } = choices[name];
    const isOpen = settled[name] === undefined && losses.totals.some((total) => total.kind === kind);
    if (!isOpen) continue;
    const answer = await terminal.ask(`What is to become of ${kind}?`, values);
    if (answer === null)
      throw undecided(
        `Say what is to become of ${kind}: ${values.map((value) => `--policy ${name}=${value}`).join(", or ")}. Nothing was written.`,
      );
    settled[name] = answer;
  }
  return settled;
}
