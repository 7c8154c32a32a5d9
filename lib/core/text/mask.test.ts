import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayText, filler } from "./mask";
import { utf16 } from "./offsets";
import { sha256OfText } from "./sha256";

const range = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });

describe("displayText", () => {
  it("fills what is masked, keeps newlines and everything else, and has its own hash", () => {
    const shown = displayText("Head\nBy Ann\n\nBody", [range(5, 13)]);
    expect(shown.text).toBe(`Head\n${filler.repeat(6)}\n\nBody`);
    expect(shown.sha256).toBe(sha256OfText(shown.text));
    expect(displayText("abc", []).text).toBe("abc");
  });

  it("hides pairs whole when a range cuts one", () => {
    expect(displayText("a😊b", [range(2, 3)]).text).toBe(`a${filler}${filler}b`);
    expect(displayText("a😊b", [range(0, 2)]).text).toBe(`${filler}${filler}${filler}b`);
  });

  it("keeps the length and every unmasked unit, and leaves well-formed text well-formed", () => {
    const text = fc
      .array(fc.constantFrom("a", "é", "😊", "\n", "ש"), { maxLength: 20 })
      .map((units) => units.join(""));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 3 }), (words, pairs) => {
        const masked = pairs.map(([one, other]) =>
          range(Math.min(one, other, words.length), Math.min(Math.max(one, other), words.length)),
        );
        const shown = displayText(words, masked).text;
        expect(shown.length).toBe(words.length);
        expect(shown.isWellFormed()).toBe(true);
        for (let unit = 0; unit < words.length; unit += 1) {
          const isMasked = masked.some(({ start, end }) => start <= unit && unit < end);
          if (isMasked) expect(shown[unit]).toBe(words[unit] === "\n" ? "\n" : filler);
          else if (!/[\uD800-\uDFFF]/.test(words[unit] ?? "")) expect(shown[unit]).toBe(words[unit]);
        }
      }),
    );
  });
});
