/** A text put together from the character data of markup: white space collapsed, blocks apart by a blank line. */
export type MarkupText = {
  /** Adds character data. */
  write(content: string): void;
  /** Begins a new block: what follows stands behind a blank line, if anything stood before. */
  block(): void;
  lineBreak(): void;
  /** Where the next word will begin. */
  position(): number;
  text(): string;
};

export function markupText(): MarkupText {
  let text = "";
  let gap: "" | " " | "\n" | "\n\n" = "";
  const wider = { "": 0, " ": 1, "\n": 2, "\n\n": 3 };
  const widen = (next: typeof gap) => {
    if (text !== "" && wider[next] > wider[gap]) gap = next;
  };
  return {
    write(content) {
      for (const piece of content.split(/([ \t\r\n]+)/)) {
        if (piece === "") continue;
        if (/^[ \t\r\n]/.test(piece)) widen(" ");
        else {
          text += gap + piece;
          gap = "";
        }
      }
    },
    block: () => widen("\n\n"),
    lineBreak: () => widen("\n"),
    position: () => text.length + gap.length,
    text: () => text,
  };
}
