import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneKinds, type Zone, type ZoneKind } from "../annotation/article-document";
import { utf16 } from "./offsets";
import { bodyRanges, setZone, validateZones, zoneAt } from "./zones";

const zone = (kind: ZoneKind, start: number, end: number): Zone => ({
  kind,
  start: utf16(start),
  end: utf16(end),
});
const range = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });
const three = [zone("headline", 0, 10), zone("body", 10, 40), zone("contact", 40, 50)];

describe("validateZones", () => {
  it("accepts a partition and says where another list fails", () => {
    expect(validateZones(three, 50)).toEqual({ ok: true, value: three });
    const refusals: [Zone[], number][] = [
      [three, 51],
      [[], 5],
      [[zone("body", 1, 5)], 5],
      [[zone("body", 0, 3), zone("contact", 4, 5)], 5],
      [[zone("body", 0, 3), zone("contact", 2, 5)], 5],
      [[zone("body", 0, 0), zone("contact", 0, 5)], 5],
      [[zone("body", 0, 2.5), zone("contact", 2.5, 5)], 5],
    ];
    for (const [zones, length] of refusals) {
      const result = validateZones(zones, length);
      expect(result.ok || result.error.code).toBe("not_a_partition");
    }
    expect(validateZones([], 0).ok).toBe(true);
  });
});

describe("reading zones", () => {
  it("finds the body, neighbours joined, and the zone of an offset", () => {
    expect(
      bodyRanges([zone("body", 0, 5), zone("body", 5, 9), zone("contact", 9, 12), zone("body", 12, 20)]),
    ).toEqual([range(0, 9), range(12, 20)]);
    expect(zoneAt(three, 10)).toEqual(three[1]);
    expect(zoneAt(three, 9)?.kind).toBe("headline");
    expect(zoneAt(three, 50)).toBeUndefined();
  });
});

describe("setZone", () => {
  it("cuts a new zone out of the middle of another", () => {
    expect(setZone(three, range(20, 30), "call_to_action")).toEqual([
      zone("headline", 0, 10),
      zone("body", 10, 20),
      zone("call_to_action", 20, 30),
      zone("body", 30, 40),
      zone("contact", 40, 50),
    ]);
  });

  it("moves a border, swallows whole zones and joins neighbours of one kind", () => {
    expect(setZone(three, range(5, 10), "body")).toEqual([
      zone("headline", 0, 5),
      zone("body", 5, 40),
      zone("contact", 40, 50),
    ]);
    expect(setZone(three, range(0, 99), "body")).toEqual([zone("body", 0, 50)]);
    expect(setZone(three, range(7, 7), "contact")).toEqual(three);
  });

  it("keeps a partition, gives the range its kind and leaves every other unit as it was", () => {
    const change = fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom(...zoneKinds));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        let zones: Zone[] = [zone("body", 0, 25)];
        for (const [one, other, kind] of changes) {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          const next = setZone(zones, range(start, end), kind);
          expect(validateZones(next, 25).ok).toBe(true);
          next.forEach((each, at) => expect(each.kind).not.toBe(next[at + 1]?.kind));
          for (let unit = 0; unit < 25; unit += 1) {
            const expected = start <= unit && unit < end ? kind : zoneAt(zones, unit)?.kind;
            expect(zoneAt(next, unit)?.kind).toBe(expected);
          }
          zones = next;
        }
      }),
    );
  });
});
