import type { AttributeValue } from "../../annotation/article-document";
import { countCodePoints } from "../../text/code-points";
import { draftSpan, type Draft, type DraftSpan } from "../draft";
import { bareDraft } from "../json/json-drafts";
import { metadataOf } from "../metadata-of";
import type { BasilArticle, BasilPhrase } from "./basil-schema";

/** An article made of its sentences, and where each of them begins in it, in code points. */
export type PlacedArticle = { draft: Draft; sentences: ReadonlyMap<string, number> };

/** Title, blank line, paragraphs with a blank line between, sentences with a space. */
export function placedArticle(value: BasilArticle, file: string): PlacedArticle {
  const { uuid, title, source, "body-paragraphs": paragraphs, ...rest } = value;
  const sentences = new Map([["title", 0]]);
  const pieces = [title];
  const headline = countCodePoints(title);
  let length = headline;
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of paragraph.entries()) {
      const gap = index === 0 ? "\n\n" : " ";
      length += gap.length;
      sentences.set(`p${sentences.size - 1}`, length);
      pieces.push(gap, sentence);
      length += countCodePoints(sentence);
    }
  }
  const { metadata } = metadataOf({ title, outlet: source, ...rest });
  const zones =
    headline > 0 && headline < length
      ? [
          { kind: "headline" as const, start: 0, end: headline },
          { kind: "body" as const, start: headline, end: length },
        ]
      : null;
  const draft = bareDraft(uuid, pieces.join(""), { file, line: null, item: 1 });
  return { draft: { ...draft, metadata, zones }, sentences };
}

/** What the fields say that have a plain value or can be written as one. */
export const plainValues = (fields: Readonly<Record<string, unknown>>): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, AttributeValue][] => {
      if (typeof value === "string") return value === "" ? [] : [[name, value]];
      if (typeof value === "number" || typeof value === "boolean") return [[name, value]];
      return value === null || value === undefined ? [] : [[name, JSON.stringify(value)]];
    }),
  );

/** A phrase's place in its sentence becomes one in the article. Ids such as `p10_1` are repetitions of `p10`. */
export function phraseSpan(
  value: BasilPhrase,
  index: number,
  { sentences }: PlacedArticle,
  file: string,
): DraftSpan | string {
  const { txt, id, start, end, bias, notes, ...rest } = value;
  const sentence = sentences.get(id) ?? sentences.get(id.replace(/_\d+$/, ""));
  if (sentence === undefined) return `There is no sentence ${id}.`;
  const part = { start: sentence + start, end: sentence + end, quote: txt };
  return {
    ...draftSpan(`${index}`, bias, part, { file, line: null }),
    attributes: plainValues(rest),
    note: typeof notes === "string" ? notes : "",
  };
}
