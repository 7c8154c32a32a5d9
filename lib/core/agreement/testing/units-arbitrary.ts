import fc from "fast-check";
import { mergeStretches } from "../spans/stretch";
import type { Unit } from "../spans/unit";

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Up to `most` spans of one annotator on a text of 62 characters: three labels, one or two parts, any overlap. */
export const unitsArbitrary = (most: number): fc.Arbitrary<Unit[]> =>
  fc
    .array(
      fc.record({
        labelId: fc.constantFrom("a", "b", "c"),
        stretches: fc.array(stretch, { minLength: 1, maxLength: 2 }).map(mergeStretches),
      }),
      { maxLength: most },
    )
    .map((units) => units.map((unit, index) => ({ ...unit, id: `${index}` })));
