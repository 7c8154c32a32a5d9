import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneKinds, type Zone } from "../annotation/article-document";
import { utf16 } from "./offsets";
import { validateZones } from "./zones";
import { linesWithZones, setZoneOfLine } from "./zones-of-lines";

const allBody = (text: string): Zone[] => [{ kind: "body", start: utf16(0), end: utf16(text.length) }];

describe("zones of lines", () => {
  it("puts a line, with the blank lines around it that belong to it, into a zone", () => {
    const text = "\n\nTitle\n\nFirst.\nSecond.\n";
    const zones = setZoneOfLine(text, allBody(text), 2, "headline");
    expect(zones).toEqual([
      { kind: "headline", start: 0, end: text.indexOf("First") },
      { kind: "body", start: text.indexOf("First"), end: text.length },
    ]);
    expect(linesWithZones(text, zones).map(({ number, kind }) => [number, kind])).toEqual([
      [1, "headline"],
      [2, "body"],
      [3, "body"],
    ]);
  });

  it("keeps a partition, and changes no other line, whatever is chosen", () => {
    const line = fc.constantFrom("", " ", "a", "word 😀", "—");
    const choice = fc.record({ at: fc.nat(12), kind: fc.constantFrom(...zoneKinds) });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(choice, { maxLength: 6 }),
        (lines, choices) => {
          const text = `x\n${lines.join("\n")}`;
          let zones = allBody(text);
          for (const { at, kind } of choices) {
            const before = linesWithZones(text, zones);
            const chosen = before[at % before.length];
            if (!chosen) continue;
            zones = setZoneOfLine(text, zones, chosen.index, kind);
            expect(validateZones(zones, text.length).ok).toBe(true);
            expect(linesWithZones(text, zones)).toEqual(
              before.map((item) => (item.index === chosen.index ? { ...item, kind } : item)),
            );
          }
        },
      ),
    );
  });
});
