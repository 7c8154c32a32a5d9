type Line = { line: number; text: string };
export type ConllToken = { text: string; start: number; tag: string; line: number };

/** What some lines hold: a text made of tokens, and which lines are none. Offsets are UTF-16 units. */
export type TokenLines = {
  text: string;
  tokens: ConllToken[];
  problems: { line: number; message: string }[];
};

const tagPattern = /^(?:[BIOLUESM]-.+|O)$/;

const cellsOf = (text: string): string[] =>
  text.includes("\t") ? text.split("\t") : text.trim().split(/ +/);

/** A remark begins with “# ”; but a row may too, whose token that is: it has as many cells as its neighbours, and a tag. */
const isRemark = (text: string, cells: readonly string[], columns: number) =>
  /^#\s/.test(text) && !(cells.length === columns && tagPattern.test(cells.at(-1) ?? ""));

/** Tokens and tags of one document; a blank line ends a sentence. The first cell is the token, the last the tag. */
export function tokenLines(lines: readonly Line[]): TokenLines {
  const found: TokenLines = { text: "", tokens: [], problems: [] };
  let isNewSentence = false;
  let columns = 2;
  for (const { line, text } of lines) {
    if (text.trim() === "") {
      isNewSentence = found.tokens.length > 0;
      continue;
    }
    const cells = cellsOf(text).map((cell) => cell.trim());
    const [word = "", tag = ""] = [cells[0], cells.at(-1)];
    if (isRemark(text, cells, columns)) continue;
    if (cells.length < 2 || word === "" || !tagPattern.test(tag)) {
      const message = `“${text.slice(0, 60)}” is no token with a tag such as B-LOC, I-LOC or O.`;
      found.problems.push({ line, message });
      continue;
    }
    if (found.tokens.length > 0) found.text += isNewSentence ? "\n" : " ";
    found.tokens.push({ text: word, start: found.text.length, tag, line });
    found.text += word;
    isNewSentence = false;
    columns = cells.length;
  }
  return found;
}
