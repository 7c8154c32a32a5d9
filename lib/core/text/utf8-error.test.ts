import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8ErrorAt } from "./utf8-error";

const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Valid text with a few bytes overwritten, so that errors stand in every position of a sequence. */
const damaged = fc
  .tuple(
    fc.string({ unit: "binary" }),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 2 }),
  )
  .map(([text, damages]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of damages) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

describe("utf8ErrorAt", () => {
  it("finds an error exactly where the platform's strict decoder does", () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        const at = utf8ErrorAt(bytes);
        expect(at === null).toBe(isUtf8(bytes));
        if (at !== null) expect(isUtf8(bytes.subarray(0, at))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    [[0x61, 0xc0, 0x80], 1],
    [[0x61, 0xed, 0xa0, 0x80], 1],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0x61, 0x62, 0xe2, 0x80], 2],
    [[0xff], 0],
  ])("places the error in %j at %i", (bytes, at) => {
    expect(utf8ErrorAt(Uint8Array.from(bytes))).toBe(at);
  });
});
