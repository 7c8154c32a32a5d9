import type { BratLine } from "./brat-line";

/** A line of a `.ann` file with its number. */
export type AnnLine = { line: number; content: BratLine };
export type LineOf<K extends BratLine["kind"]> = { line: number; content: Extract<BratLine, { kind: K }> };

/** The lines of one kind. */
export const linesOf = <K extends BratLine["kind"]>(lines: readonly AnnLine[], kind: K): LineOf<K>[] =>
  lines.flatMap(({ line, content }) =>
    content.kind === kind ? [{ line, content: content as Extract<BratLine, { kind: K }> }] : [],
  );

/** The span that an id stands for: an event's trigger, else what has the id itself. */
export function spanNamer(lines: readonly AnnLine[]): (id: string) => string {
  const triggers = new Map(linesOf(lines, "event").map(({ content }) => [content.id, content.trigger]));
  return (id) => triggers.get(id) ?? id;
}
