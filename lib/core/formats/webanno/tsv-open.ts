import { countBelow } from "../../text/count-below";
import { sortedBy } from "../compare";
import { splitId } from "./escaping";
import type { TsvUnit } from "./tsv-text";

/** An annotation while its rows are read. */
export type Open = {
  id: string;
  type: string;
  begin: number;
  end: number;
  features: Map<string, string>;
  tsvId: string | null;
};

export const isEmpty = (cell: string | undefined): cell is undefined | "" | "_" =>
  cell === undefined || cell === "" || cell === "_";

/** The annotations that cover each unit, in the order of `all`. */
function coverage(units: readonly TsvUnit[], all: readonly Open[]): Map<TsvUnit, Open[]> {
  const inOrder = sortedBy(units, ({ begin }) => [begin]);
  const covering = new Map(units.map((unit) => [unit, [] as Open[]]));
  for (const open of all) {
    const first = countBelow(inOrder.length, (at) => (inOrder[at]?.begin ?? 0) < open.begin);
    for (let at = first; at < inOrder.length; at += 1) {
      const unit = inOrder[at];
      if (unit === undefined || unit.begin > open.end) break;
      if (unit.end <= open.end) covering.get(unit)?.push(open);
    }
  }
  return covering;
}

/** Finds the annotation that `1-2[3]` means: by its id, else the first that begins at the unit. */
export function finder(units: ReadonlyMap<string, TsvUnit>, all: readonly Open[]) {
  const covering = coverage([...units.values()], all);
  return (reference: string, types: (type: string) => boolean): Open | undefined => {
    const { value, id } = splitId(reference);
    const unit = units.get(value);
    if (unit === undefined) return undefined;
    const here = covering.get(unit) ?? [];
    const byId = here.find(({ tsvId }) => id !== null && tsvId === id);
    const exact = here.filter(({ begin, end }) => begin === unit.begin && end === unit.end);
    return byId ?? exact.find(({ type }) => types(type)) ?? here.find(({ type }) => types(type));
  };
}

export type Find = ReturnType<typeof finder>;
