import type { AttributeValue, Metadata } from "../annotation/article-document";

/** The three sample annotators, who read each article on their own. */
export const readers = ["a", "b", "c"] as const;
export type Reader = (typeof readers)[number];

type Found = {
  /** The words, or the parts of a span that is interrupted, in text order. */
  quote: string | readonly string[];
  /** Which occurrence of the words is meant, from 1. */
  occurrence: number;
  labelId: string;
  /** `target` holds the name of one of the article's entities. */
  attributes: Readonly<Record<string, AttributeValue>>;
  confidence: number | null;
  note: string;
};

/** What readers found in one place: the same, unless it says for a reader what they found instead, or nothing. */
export type Finding = Partial<Found> &
  Pick<Found, "quote" | "labelId"> & { readers?: Partial<Record<Reader, Partial<Found> | null>> };

/** One value for each reader, in their order; null where a reader gave no answer. */
export type Answers = readonly [string | null, string | null, string | null];

/** A link that every reader makes who found the span; the mention is that of an entity, by its words. */
export type SampleLink = { type: string; fromQuote: string; toMention: string };

export type SampleArticle = {
  fileName: string;
  text: string;
  metadata: Metadata;
  entities: readonly { name: string; mentions: readonly string[] }[];
  findings: readonly Finding[];
  links: readonly SampleLink[];
  judgements: Readonly<Record<string, Answers>>;
  /** A reader's wish to talk about the article. */
  discuss?: { reader: Reader; note: string };
  /** Who has not finished the article. */
  unsubmitted?: Reader;
};

/** A finding with its words first, so that a list of them reads like a table. */
export const found = (
  quote: string | readonly string[],
  labelId: string,
  more: Omit<Finding, "quote" | "labelId"> = {},
): Finding => ({ quote, labelId, ...more });

/** A text of paragraphs with a blank line between them, as the sample articles have. */
export const articleText = (...paragraphs: readonly string[]): string => `${paragraphs.join("\n\n")}\n`;

export const metadataOf = (given: Partial<Metadata> & Pick<Metadata, "title">): Metadata => ({
  outlet: "",
  byline: "",
  publishedOn: "",
  url: "",
  language: "en",
  extra: {},
  ...given,
});
