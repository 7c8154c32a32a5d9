import type { Codebook } from "./codebook";

/** How a label is drawn: hue g1 to g8 and pattern v1 to v6 of the theme. */
export type LabelLook = { group: number; variant: number };

const hues = 8;
const patterns = 6;

/**
 * The look of every label, by id: its first group gives the hue, its place in that group the pattern. Labels
 * without a group share the hue after the last group; in a codebook without groups each label has its own hue.
 */
export function labelLooks(codebook: Pick<Codebook, "groups" | "labels">): Map<string, LabelLook> {
  const { groups, labels } = codebook;
  const inGroup = new Map<number, number>();
  return new Map(
    labels.map(({ id, groupIds }, at) => {
      if (groups.length === 0) return [id, look(at, Math.floor(at / hues))];
      const found = groups.findIndex((group) => group.id === groupIds[0]);
      const group = found < 0 ? groups.length : found;
      const place = inGroup.get(group) ?? 0;
      inGroup.set(group, place + 1);
      return [id, look(group, place)];
    }),
  );
}

/** The look of one label; that of the first hue when the codebook doesn't have it. */
export function labelLook(codebook: Pick<Codebook, "groups" | "labels">, labelId: string): LabelLook {
  return labelLooks(codebook).get(labelId) ?? look(0, 0);
}

const look = (group: number, variant: number): LabelLook => ({
  group: (group % hues) + 1,
  variant: (variant % patterns) + 1,
});
