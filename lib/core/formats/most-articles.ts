import type { FormatError } from "./format-error";

/** More articles than any study has; a file with more is read for minutes and helps nobody. */
export const mostArticles = 100_000;

export const tooManyArticles = (file: string, line: number | null): FormatError => ({
  file,
  line,
  field: null,
  message: `There are more than ${mostArticles.toLocaleString("en")} articles. Split the files, and read them in several goes.`,
});
