import type { JSONContent } from "@tiptap/core";

/**
 * The text as the editor's document: one paragraph a line, an empty line an empty paragraph.
 * JSON, because reading HTML would collapse white space and move every offset.
 */
export const articleContent = (text: string): JSONContent => ({
  type: "doc",
  content: text.split("\n").map((line) => ({
    type: "paragraph",
    ...(line === "" ? {} : { content: [{ type: "text", text: line }] }),
  })),
});
