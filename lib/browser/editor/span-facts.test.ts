import { describe, expect, it } from "vitest";
import type { Annotation } from "@/lib/core/annotation/article-document";
import { utf16 } from "@/lib/core/text/offsets";
import { paragraphs } from "@/lib/core/text/paragraphs";
import { spanFacts } from "./span-facts";
import { covering, nextInRing } from "./span-geometry";

const text = "Title\n\nSupporters of the so-called ‘opposition’ immediately claimed it.";

const span = (id: string, ...quotes: string[]): Annotation => ({
  id,
  labelId: "label",
  parts: quotes.map((quote) => {
    const start = text.indexOf(quote);
    return { start: utf16(start), end: utf16(start + quote.length), quote };
  }),
  attributes: {},
  confidence: null,
  note: "",
  origin: "manual",
  codebookVersion: "1",
  revision: 1,
});

const spans = [
  span("whole", "so-called ‘opposition’ immediately claimed"),
  span("left", "Supporters of the so-called ‘opposition’"),
  span("word", "so-called"),
  span("gap", "immediately", "it"),
  span("title", "Title"),
];

describe("facts about spans", () => {
  const facts = new Map(spanFacts(spans, paragraphs(text)).map((fact) => [fact.annotation.id, fact]));

  it("come in the order of reading, with paragraph and words", () => {
    expect([...facts.keys()]).toEqual(["title", "left", "word", "whole", "gap"]);
    expect(facts.get("title")?.paragraphNumber).toBe(1);
    expect(facts.get("word")?.paragraphNumber).toBe(2);
    expect(facts.get("gap")?.quote).toBe("immediately … it");
  });

  it("tell crossing from nesting", () => {
    expect(facts.get("left")).toMatchObject({ overlapCount: 2, crossCount: 1, withinCount: 0 });
    expect(facts.get("word")).toMatchObject({ overlapCount: 2, crossCount: 0, withinCount: 2 });
    expect(facts.get("gap")).toMatchObject({ overlapCount: 1, crossCount: 1, withinCount: 0 });
    expect(facts.get("title")).toMatchObject({ overlapCount: 0 });
  });
});

describe("spans over a character", () => {
  const over = covering(spans, text.indexOf("so-called"));

  it("come shortest first, and a gap of a span is not part of it", () => {
    expect(over.map(({ id }) => id)).toEqual(["word", "left", "whole"]);
    expect(covering(spans, text.indexOf("claimed")).map(({ id }) => id)).toEqual(["whole"]);
  });

  it("are gone through in a ring", () => {
    expect(nextInRing(over, null)?.id).toBe("word");
    expect(nextInRing(over, "word")?.id).toBe("left");
    expect(nextInRing(over, "whole")?.id).toBe("word");
    expect(nextInRing(over, "word", -1)?.id).toBe("whole");
    expect(nextInRing([], "word")).toBeNull();
  });
});
