const longest = 60;

/** The words in typographic quotation marks, on one line and shortened to about 60 characters: for messages to persons. */
export function quoted(words: string): string {
  const characters = Array.from(words.toWellFormed().replace(/\s+/g, " ").trim());
  const isShort = characters.length <= longest;
  return `“${isShort ? characters.join("") : `${characters.slice(0, longest).join("")}…`}”`;
}

/** The words that the parts cover, shortened and in quotation marks; a gap between parts is shown as “ … ”. */
export const quotedParts = (parts: readonly { quote: string }[]): string =>
  quoted(parts.map((part) => part.quote).join(" … "));
