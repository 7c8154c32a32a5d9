import type { MeasureId } from "./measure";

/** What a value is about: all spans or those of one label, all coders or two of them. */
export type Scope = { labelId: string | null; coderIds: readonly [string, string] | null };

export const everything: Scope = { labelId: null, coderIds: null };

/** One measure in one scope, as the key of a row. */
export const rowKey = (measure: MeasureId, { labelId, coderIds }: Scope): string =>
  [measure, labelId ?? "", ...(coderIds ?? [])].join("\u0000");

/** The numbers of one article, by `rowKey`. Plain data: it can be kept, or sent from a worker. */
export type ArticleRows = Readonly<Record<string, readonly number[]>>;

/** The rows of one article, whatever families they are kept in; null where it has none by that key. */
export type RowOf = (key: string) => readonly number[] | null;

export type RowEntry = readonly [key: string, row: readonly number[]];
