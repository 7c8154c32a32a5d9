/** A table as papers print it: cells are text already, because rounding is part of what a table says. */
export type Table = {
  /** Its file's name. */
  id: string;
  title: string;
  /** Method, unit, n and interval in one or more sentences, so that the table can stand alone. */
  sentence: string;
  columns: readonly { name: string; isNumber: boolean }[];
  rows: readonly (readonly string[])[];
};

export const textColumn = (name: string) => ({ name, isNumber: false });
export const numberColumn = (name: string) => ({ name, isNumber: true });
