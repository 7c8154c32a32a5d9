import "server-only";

type Stretch = { start: number; end: number };

/** What stands for an article's title where its source is hidden: the headline, which is part of the text, else a number. */
export function blindTitle(text: string, headline: readonly Stretch[], number: number): string {
  const words = headline
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((piece) => piece !== "")
    .join(" ");
  return words === "" ? `Article ${number}` : words;
}
