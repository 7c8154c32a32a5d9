/** What the bytes 0x80 to 0x9F mean; a space where Windows-1252 has no character. */
const upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * The string that `bytes` spell in Windows-1252, or null where a byte has no meaning. Our own table, because
 * Node 20's `TextDecoder` reads this encoding as Latin-1 and turns typographic quotes into control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (const byte of bytes) {
    const character = byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80] : String.fromCharCode(byte);
    if (character === undefined || (character === " " && byte !== 0x20)) return null;
    pieces.push(character);
  }
  return pieces.join("");
}
