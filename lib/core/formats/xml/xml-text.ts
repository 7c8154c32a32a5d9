/** What no XML 1.0 document may hold, written out or as a reference: most control characters and two noncharacters. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text with a replacement character for each that XML can't hold; lengths stay the same. */
export const xmlText = (text: string): string => text.replaceAll(unwritable, "\uFFFD");

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A value for an attribute in double quotation marks; line breaks are written so that no parser makes them spaces. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replaceAll(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
