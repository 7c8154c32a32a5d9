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

/** Finds the annotation that `1-2[3]` means: by its id, else the first that begins at the unit. */
export function finder(units: ReadonlyMap<string, TsvUnit>, all: readonly Open[]) {
  return (reference: string, types: (type: string) => boolean): Open | undefined => {
    const { value, id } = splitId(reference);
    const unit = units.get(value);
    if (unit === undefined) return undefined;
    const here = all.filter(({ begin, end }) => begin <= unit.begin && unit.end <= end);
    const byId = here.find(({ tsvId }) => id !== null && tsvId === id);
    const exact = here.filter(({ begin, end }) => begin === unit.begin && end === unit.end);
    return byId ?? exact.find(({ type }) => types(type)) ?? here.find(({ type }) => types(type));
  };
}

export type Find = ReturnType<typeof finder>;
