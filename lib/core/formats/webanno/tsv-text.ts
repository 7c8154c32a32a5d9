/** A token or part of one: its row's name (`1-2`, `1-2.1`), place, and cells. */
export type TsvUnit = { name: string; begin: number; end: number; cells: string[]; line: number };

/** Puts the text together from sentences: their lines end in a line feed, gaps are filled with spaces. */
export type TextBuilder = {
  line(content: string): void;
  /** The first token of a sentence tells where the lines before it begin. A message where they can't. */
  begin(offset: number): string | null;
  slice(begin: number, end: number): string;
  text(): string;
};

export function textBuilder(): TextBuilder {
  let text = "";
  let sentence: string | null = null;
  return {
    line(content) {
      sentence = `${sentence ?? ""}${content}\n`;
    },
    begin(offset) {
      if (sentence === null) return null;
      // A sentence that begins right behind the last has no line feed before it.
      if (text.length === offset + 1 && text.endsWith("\n")) text = text.slice(0, -1);
      if (text.length > offset)
        return `The sentence begins at ${offset}, but the text before it reaches ${text.length}.`;
      if (offset - text.length > 1_000_000)
        return `The sentence begins at ${offset}, far behind the text before it.`;
      text += " ".repeat(offset - text.length) + sentence;
      sentence = null;
      return null;
    },
    slice: (begin, end) => text.slice(begin, end),
    text: () => text.replace(/\n$/, ""),
  };
}
