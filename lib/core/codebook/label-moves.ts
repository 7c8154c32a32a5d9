import { ownValue } from "../own-value";
import { err, ok, type Result } from "../result";
import type { Codebook } from "./codebook";
import { droppedLabels } from "./dropped-labels";

/** Which label takes the place of a dropped one, by the id of the dropped. */
export type LabelMoves = Readonly<Record<string, string>>;

/**
 * The moves that publishing `next` needs: each dropped label that spans bear (`used`, by id) must have one, to a label
 * that `next` has. Moves of labels that aren't dropped are refused too, since nothing would ask for them.
 */
export function checkLabelMoves(
  current: Codebook,
  next: Codebook,
  used: ReadonlySet<string>,
  moves: LabelMoves,
): Result<Map<string, string>, string> {
  const dropped = droppedLabels(current, next);
  const ids = new Set(dropped.map(({ id }) => id));
  const stray = Object.keys(moves).find((id) => !ids.has(id));
  if (stray !== undefined)
    return err(`The draft keeps the label “${stray}”: its spans can stay as they are.`);
  const needed = new Map<string, string>();
  for (const { id, name } of dropped) {
    const to = ownValue(moves, id);
    if (to === undefined && used.has(id))
      return err(
        `The draft drops “${name}”, which spans bear. Say which label takes its place, or put it back.`,
      );
    if (to === undefined) continue;
    if (!next.labels.some((label) => label.id === to))
      return err(
        `“${name}” would become “${to}”, which the draft doesn’t have. Choose a label of the draft.`,
      );
    needed.set(id, to);
  }
  return ok(needed);
}
