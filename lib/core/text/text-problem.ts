export type TextProblemCode =
  "empty" | "binary" | "nul" | "invalid_utf8" | "invalid_utf16" | "invalid_encoding" | "lone_surrogate";

/** Why some bytes or a string can't become an article's text. `message` is for the person who brought them. */
export type TextProblem = { code: TextProblemCode; message: string };
