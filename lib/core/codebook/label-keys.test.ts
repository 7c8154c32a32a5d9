import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignKeys, isLabelKey } from "./label-keys";
import { starterLabel } from "./starters/starter";

const named = (name: string, key?: string) =>
  starterLabel("g", { id: name, name, definition: "", ...(key === undefined ? {} : { key }) });
const keys = (...labels: ReturnType<typeof named>[]) => assignKeys(labels).map(({ key }) => key);

describe("assignKeys", () => {
  it("prefers initials, then letters of the name, and keeps the keys that are set", () => {
    expect(keys(named("Loaded language"), named("Loaded word"), named("Slogan"), named("Slogan"))).toEqual([
      "l",
      "w",
      "s",
      "o",
    ]);
    expect(keys(named("Doubt"), named("Anything", "d"))).toEqual(["o", "d"]);
    expect(keys(named("Éclat"), named("否定"))).toEqual(["e", "a"]);
  });

  it("gives 36 labels distinct keys and the rest none", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 45 }), (names) => {
        const labels = assignKeys(names.map((name) => named(name)));
        const given = labels.flatMap(({ key }) => key ?? []);
        expect(given).toHaveLength(Math.min(names.length, 36));
        expect(new Set(given).size).toBe(given.length);
        expect(given.every(isLabelKey)).toBe(true);
      }),
    );
  });
});
