import type { ArticleDocument, Part } from "../annotation/article-document";
import { splitsPair } from "../text/splits-pair";
import type { FormatError } from "./format-error";

function partProblem(text: string, { start, end, quote }: Part): string | null {
  if (!(
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length
  )) {
    return `its range ${start}–${end} is empty or outside the text of ${text.length} units.`;
  }
  if (splitsPair(text, start) || splitsPair(text, end)) return `its range ${start}–${end} cuts a character.`;
  const slice = text.slice(start, end);
  return slice === quote ? null : `its quotation is “${quote}”, but the text there reads “${slice}”.`;
}

/**
 * Every span of an article whose slice of the text is not its quotation. Writers refuse a document with any.
 * The error's `file` is the article's id and its `field` the annotation or mention.
 */
export function checkSpans(document: ArticleDocument): FormatError[] {
  const { id, text } = document;
  const check = (field: string, parts: readonly Part[]): FormatError[] =>
    parts.flatMap((part) => {
      const problem = partProblem(text, part);
      const message = `Article ${id}, ${field}: ${problem} Nothing was written; restore the text or the span.`;
      return problem === null ? [] : [{ file: id, line: null, field, message }];
    });
  return document.layers.flatMap((layer) => [
    ...layer.annotations.flatMap((annotation) => check(`annotation ${annotation.id}`, annotation.parts)),
    ...layer.entities.flatMap((entity) =>
      entity.mentions.flatMap((mention) => check(`mention ${mention.id} of ${entity.name}`, [mention.part])),
    ),
  ]);
}
