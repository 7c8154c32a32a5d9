import { describe, expect, it } from "vitest";
import { canonicalText, canonicalTextOfString } from "./canonical-text";
import { checkText } from "./check-text";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16le = (text: string) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
      unit & 0xff,
      unit >> 8,
    ]),
  );

const accepted = (...parameters: Parameters<typeof canonicalText>) => {
  const result = canonicalText(...parameters);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const refused = (...parameters: Parameters<typeof canonicalText>) => {
  const result = canonicalText(...parameters);
  if (result.ok) throw new Error("accepted");
  return result.error;
};

describe("canonicalText", () => {
  it("changes newlines and nothing else", () => {
    const raw = "a\r\nb\rc\nd e\u0301\u200B\u202E\u00A0😊\uFEFF ";
    expect(accepted(utf8(raw)).text).toBe("a\nb\nc\nd e\u0301\u200B\u202E\u00A0😊\uFEFF ");
  });

  it("takes off one leading byte-order mark and remembers it", () => {
    expect(accepted(utf8("\uFEFFHello"))).toMatchObject({ text: "Hello", hadByteOrderMark: true });
    expect(accepted(utf8("\uFEFF\uFEFFHello")).text).toBe("\uFEFFHello");
    expect(accepted(utf8("Hello")).hadByteOrderMark).toBe(false);
  });

  it.each([
    ["a\nb\n", "lf"],
    ["a\r\nb", "crlf"],
    ["a\rb", "cr"],
    ["a\r\nb\nc", "mixed"],
    ["a\r\r\nb", "mixed"],
    ["a", "none"],
  ])("names the newline style of %j: %s", (raw, style) => {
    expect(accepted(utf8(raw)).newlineStyle).toBe(style);
  });

  it("measures in both units and hashes text and raw bytes apart", () => {
    const value = accepted(utf8("abc"));
    expect(value.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(value.rawSha256).toBe(value.sha256);
    expect(accepted(utf8("\uFEFFabc"))).toMatchObject({ sha256: value.sha256 });
    expect(accepted(utf8("\uFEFFabc")).rawSha256).not.toBe(value.sha256);
    expect(accepted(utf8("a😊b"))).toMatchObject({ utf16Length: 4, codePointLength: 3 });
  });

  it("decodes UTF-16 that says so, and what a person chooses", () => {
    expect(accepted(bytes(0xff, 0xfe, ...utf16le("Señor 😊")))).toMatchObject({
      text: "Señor 😊",
      hadByteOrderMark: true,
    });
    expect(accepted(bytes(0xfe, 0xff, 0x00, 0x41)).text).toBe("A");
    expect(accepted(utf16le("ab"), "utf-16le").text).toBe("ab");
    expect(accepted(bytes(0x93, 0x61, 0x94), "windows-1252").text).toBe("“a”");
    expect(accepted(bytes(0x80, 0xe9, 0x9f, 0xa0), "windows-1252").text).toBe("€éŸ\u00A0");
    expect(refused(bytes(0x61, 0x81), "windows-1252").code).toBe("invalid_encoding");
  });

  it.each([
    ["no bytes", bytes()],
    ["white space only", utf8("\uFEFF \r\n\t\n")],
  ])("refuses %s as empty", (_, input) => {
    expect(refused(input).code).toBe("empty");
  });

  it("refuses NUL, and says where", () => {
    expect(refused(utf8("abc\0d"))).toMatchObject({
      code: "nul",
      message: expect.stringContaining("offset 3"),
    });
  });

  it("recognises UTF-16 without a byte-order mark and offers it", () => {
    expect(refused(utf16le("Plain words in two bytes each")).message).toContain("UTF-16");
  });

  it("refuses bytes that are not UTF-8, says where, and recognises Windows-1252", () => {
    const typographic = refused(bytes(...utf8("He said "), 0x93, ...utf8("no"), 0x94, 0x2e));
    expect(typographic).toMatchObject({ code: "invalid_utf8", message: expect.stringContaining("offset 8") });
    expect(typographic.message).toContain("Windows-1252");
    expect(refused(bytes(0x61, 0xe2, 0x80)).message).not.toContain("Windows-1252");
  });

  it("refuses a surrogate that stands alone", () => {
    expect(refused(bytes(0xed, 0xa0, 0x80)).code).toBe("invalid_utf8");
    expect(refused(bytes(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00)).code).toBe("invalid_utf16");
    const fromString = canonicalTextOfString("a\uD83Db");
    expect(fromString.ok || fromString.error.code).toBe("lone_surrogate");
  });

  it.each([
    ["a PDF", utf8("%PDF-1.7\n1 0 obj")],
    ["a zip or office file", bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ["control characters", bytes(1, 2, 3, 4, 5, 6, 0x61)],
  ])("refuses %s as no plain text", (_, input) => {
    expect(refused(input).code).toBe("binary");
  });
});

describe("checkText", () => {
  it("places NUL and lone surrogates by UTF-16 offset, past pairs", () => {
    const nul = checkText("😊\0");
    const alone = checkText("😊a\uDC00");
    expect(nul.ok || nul.error.message).toContain("position 2");
    expect(alone.ok || alone.error.message).toContain("position 3");
    expect(checkText("fine 😊")).toEqual({ ok: true, value: "fine 😊" });
  });
});
