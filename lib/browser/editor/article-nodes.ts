import { Document } from "@tiptap/extension-document";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";

/** All that an article's document may hold: no marks, because spans are drawn and never stored in it. */
export const articleNodes = [Document, Paragraph, Text];
