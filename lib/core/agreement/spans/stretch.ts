/** One stretch of a text or continuum, `end` exclusive; offsets in whatever unit the text is counted in. */
export type Stretch = { start: number; end: number };

/** The same characters as disjoint stretches in text order; overlapping ones become one, touching ones if joined. */
export const mergeStretches = (
  stretches: readonly Stretch[],
  touching: "joined" | "apart" = "joined",
): Stretch[] => {
  const merged: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && (start < last.end || (start === last.end && touching === "joined")))
      last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

/** The characters that lie in both lists; each list disjoint and in text order, and so is the result. */
export const intersectStretches = (a: readonly Stretch[], b: readonly Stretch[]): Stretch[] => {
  const shared: Stretch[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return shared;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) shared.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
};

/** How many characters the disjoint stretches hold. */
export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** How many characters lie in both lists of disjoint, ordered stretches. */
export const sharedLength = (a: readonly Stretch[], b: readonly Stretch[]): number =>
  lengthOf(intersectStretches(a, b));
