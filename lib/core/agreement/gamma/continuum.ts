/** A unit on a continuum: whole offsets, `end` exclusive, never empty; `category` indexes the categories. */
export type GammaUnit = { id: string; start: number; end: number; category: number };

/** What γ compares: the units of each annotator on one text of `length` characters. */
export type Continuum = {
  length: number;
  categories: readonly string[];
  annotators: readonly (readonly GammaUnit[])[];
};

/** Units in text order as columns of numbers. `source` is the place of each before they were put in order. */
export type PackedUnits = {
  annotators: number;
  start: Float64Array;
  end: Float64Array;
  category: Int32Array;
  annotator: Int32Array;
  source: Int32Array;
};

/** Units in any order, as columns of numbers. */
export type LooseUnits = { start: number[]; end: number[]; category: number[]; annotator: number[] };

/** Units at whole offsets, from 0 upwards, put in text order. */
export const packUnits = (annotators: number, loose: LooseUnits): PackedUnits => {
  const count = loose.start.length;
  // Sorting plain numbers is many times faster than comparing units: start first, then the place as it came.
  const order = Float64Array.from(loose.start, (offset, place) => offset * count + place).sort();
  return packInOrder(
    annotators,
    loose,
    Int32Array.from(order, (key) => key - Math.floor(key / count) * count),
  );
};

/** Units whose text order is known: `source` are their places in that order. */
export const packInOrder = (
  annotators: number,
  { start, end, category, annotator }: LooseUnits,
  source: Int32Array,
): PackedUnits => {
  const inOrder = (column: readonly number[]) => (place: number) => column[place] ?? 0;
  return {
    annotators,
    start: Float64Array.from(source, inOrder(start)),
    end: Float64Array.from(source, inOrder(end)),
    category: Int32Array.from(source, inOrder(category)),
    annotator: Int32Array.from(source, inOrder(annotator)),
    source,
  };
};

/** The units of a continuum; `source` counts them annotator by annotator. */
export const packContinuum = ({ annotators }: Pick<Continuum, "annotators">): PackedUnits => {
  const units = annotators.flat();
  return packUnits(annotators.length, {
    start: units.map((unit) => unit.start),
    end: units.map((unit) => unit.end),
    category: units.map((unit) => unit.category),
    annotator: annotators.flatMap((own, annotator) => own.map(() => annotator)),
  });
};
