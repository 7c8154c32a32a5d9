import type { Stretch } from "../spans/stretch";

/** A unit with a label, or a gap (null), of one annotator; sections follow each other and fill the continuum. */
export type Section = Stretch & { label: string | null };

/** Units of one annotator on [0, length) with the gaps between them. The units must not overlap. */
export const sectionsOf = (units: readonly (Stretch & { label: string })[], length: number): Section[] => {
  const sections: Section[] = [];
  let at = 0;
  for (const unit of units.toSorted((a, b) => a.start - b.start)) {
    if (unit.start > at) sections.push({ start: at, end: unit.start, label: null });
    sections.push(unit);
    at = unit.end;
  }
  if (at < length) sections.push({ start: at, end: length, label: null });
  return sections;
};

/** Calls `visit` for every two sections, one of each list, that share characters, with how many they share. */
export const eachOverlap = (
  a: readonly Section[],
  b: readonly Section[],
  visit: (a: Section, b: Section, shared: number) => void,
) => {
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) return;
    const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
    if (shared > 0) visit(left, right, shared);
    if (left.end <= right.end) i++;
    else j++;
  }
};
