import type { DraftRelation } from "../draft";
import { linesOf, spanNamer, type AnnLine } from "./ann-lines";

/** Relations, roles of events (from the trigger), and equivalences as chains, each with its line. */
export function annRelations(lines: readonly AnnLine[]): (DraftRelation & { line: number })[] {
  const spanOf = spanNamer(lines);
  const plain = linesOf(lines, "relation").map(({ line, content: { type, from, to } }) => ({
    line,
    type,
    from,
    to,
  }));
  const roles = linesOf(lines, "event").flatMap(({ line, content: { trigger, roles: all } }) =>
    all.map(({ role, target }) => ({ line, type: role, from: trigger, to: target })),
  );
  const chains = linesOf(lines, "equivalence").flatMap(({ line, content: { type, targets } }) =>
    targets.slice(1).map((to, index) => ({ line, type, from: targets[index] ?? to, to })),
  );
  return [...plain, ...roles, ...chains].map((item) => ({
    ...item,
    from: spanOf(item.from),
    to: spanOf(item.to),
  }));
}
