import type { InputFile } from "@/lib/core/formats/format";

/** A file made to break readers: what it is, for which format it was made, and what its reader must say to it. */
export type MalformedCase = {
  number: number;
  title: string;
  formatId: string;
  files: InputFile[];
  /** `read`: it is odd but right. A pattern: it is refused with a message like this. */
  outcome: "read" | RegExp;
  /** The line that the message names, where there are lines. */
  line?: number;
};

const encoder = new TextEncoder();

export const file = (name: string, content: string | Uint8Array): InputFile => ({
  name,
  bytes: typeof content === "string" ? encoder.encode(content) : content,
});

export const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : part)));

/** How large the large files are. The full sizes are for nights; the small ones break the same readers. */
const isFull = process.env["CORPUS"] === "full";
export const size = (full: number, small: number) => (isFull ? full : small);

/** A right line of `slantwise/1`, to be changed. */
export const line = (change: object = {}, annotation: object = {}): string =>
  JSON.stringify({
    schema: "slantwise/1",
    offsetUnit: "codepoint",
    article: { id: "1", text: "The so-called 😀 aid" },
    codebook: { id: "c", version: "1", name: "C", labels: [{ id: "doubt", name: "Doubt" }] },
    annotations: [
      { id: "a1", annotator: "A", label: "doubt", spans: [[4, 13]], quote: ["so-called"], ...annotation },
    ],
    ...change,
  });

export const slantwise = (
  number: number,
  title: string,
  content: string | Uint8Array,
  outcome: MalformedCase["outcome"],
  at?: number,
): MalformedCase => ({
  number,
  title,
  formatId: "slantwise",
  files: [file("articles.jsonl", content)],
  outcome,
  ...(at === undefined ? {} : { line: at }),
});
