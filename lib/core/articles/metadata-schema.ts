import { z } from "zod";
import type { Metadata } from "../annotation/article-document";
import { text } from "../text/text-schema";

const line = (maxLength: number) =>
  text(maxLength).refine((value) => !/[\r\n]/.test(value), "Must stand on one line.");

/** Metadata from outside. A title is needed: it is how people find the article in lists. */
export const metadataSchema: z.ZodType<Metadata> = z.strictObject({
  title: line(300).refine((value) => value.trim() !== "", "An article needs a title."),
  outlet: line(200),
  byline: line(300),
  publishedOn: line(60),
  url: line(2_000).refine(
    (value) => value === "" || /^https?:\/\/\S+$/i.test(value),
    "Must be a full address that starts with http:// or https://, or empty.",
  ),
  language: line(35).regex(
    /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/,
    "Must be a language tag such as en or pt-BR.",
  ),
  extra: z.record(text(100), text(2_000)),
});
