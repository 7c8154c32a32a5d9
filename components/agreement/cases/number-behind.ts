import { findValue } from "@/lib/core/agreement/explore/find-value";
import type { CodingValue } from "@/lib/core/agreement/codings/coding-report";
import type { ExplorationStep } from "@/lib/core/agreement/explore/exploration";
import type { Interval } from "@/lib/core/agreement/inference/interval";
import type { Measurement } from "@/lib/core/agreement/measurement";
import type { CaseBasis } from "@/lib/core/agreement/explore/case-basis";
import type { Selection } from "./selection";

/** A number whose words are shown; its interval, where it has one beside it. */
export type NumberBehind = {
  name: string;
  value: Measurement | CodingValue["value"];
  interval: Interval | null;
};

type Valued = { values: readonly { measure: string; value: Measurement; interval: Interval }[] };

/** The number that stands for a selection; null where the page has none of its own for it. */
export function numberBehind(selection: Selection, found: ExplorationStep): NumberBehind | null {
  const { labelId, coderIds, group, other, basis } = selection;
  if (basis) return numberOfBasis(basis, found);
  if (group !== null || other !== null || (labelId && coderIds)) return null;
  const known = findValue(found.report?.values, coderIds ? "f1-overlap" : "gamma", { labelId, coderIds });
  return known ? { ...known, name: coderIds ? "span F1" : "γ" } : null;
}

function numberOfBasis(basis: CaseBasis, found: ExplorationStep): NumberBehind | null {
  const { kind, id } = basis;
  switch (kind) {
    case "zone":
      return spanF1(found.zones?.find(({ key }) => key === id));
    case "voice":
      return spanF1(found.voices?.find(({ key }) => key === id));
    case "gold":
      return spanF1(found.gold?.find(({ coderId }) => coderId === id));
    case "retest":
      return spanF1(found.retests?.find(({ coderId, round }) => coderId === id && round === basis.round));
    case "reader": {
      const one = found.leftOut?.find(({ coderId, measure }) => coderId === id && measure === "f1-overlap");
      return one ? { name: "span F1 without them", value: one.without, interval: null } : null;
    }
    case "attribute":
      return alpha(found.attributes?.find((one) => one.id === id)?.values);
    case "judgement":
      return alpha(found.judgements?.find((one) => one.id === id)?.values);
  }
}

function spanF1(valued: Valued | undefined): NumberBehind | null {
  const one = valued?.values.find(({ measure }) => measure === "f1-overlap");
  return one ? { ...one, name: "span F1" } : null;
}

function alpha(values: readonly CodingValue[] | undefined): NumberBehind | null {
  const one = values?.find(({ id }) => id.startsWith("alpha"));
  return one ? { name: one.name, value: one.value, interval: null } : null;
}
