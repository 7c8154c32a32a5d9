import { describe, expect, it } from "vitest";
import { applicableAttributes } from "../codebook/applicable-attributes";
import { codePointIndex } from "../text/code-points";
import { detectZones } from "../text/detect-zones";
import { canonicalTextOfString } from "../text/canonical-text";
import { snapToWords } from "../text/snap";
import { sampleProject } from "./sample-project";

const project = sampleProject();
const { articles, codebook, layers } = project;
const textOf = (fileName: string) => articles.find((article) => article.fileName === fileName)?.text ?? "";
const spans = layers.flatMap((layer) => layer.annotations.map((annotation) => ({ layer, annotation })));

describe("the sample articles", () => {
  it("are eight canonical texts of 200 to 450 words, each with a title of its own", () => {
    expect(articles).toHaveLength(8);
    expect(new Set(articles.map(({ metadata }) => metadata.title)).size).toBe(8);
    for (const { text } of articles) {
      const canonical = canonicalTextOfString(text);
      expect(canonical.ok && canonical.value.text).toBe(text);
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThan(200);
      expect(words).toBeLessThan(450);
    }
  });

  it("have their titles for headlines, and zones of all seven kinds among them", () => {
    const kinds = articles.flatMap(({ text, metadata }) => {
      const zones = detectZones(text);
      expect(text.slice(zones[0]?.start, zones[0]?.end).trim()).toBe(metadata.title);
      return zones.map(({ kind }) => kind);
    });
    expect(new Set(kinds)).toEqual(
      new Set(["headline", "byline", "metadata", "body", "call_to_action", "disclaimer", "contact"]),
    );
  });

  it("hold a text from right to left, and one whose offsets differ by unit before its spans", () => {
    expect(articles.filter(({ metadata }) => metadata.language === "ar")).toHaveLength(1);
    const text = textOf("penguin-video.txt");
    const index = codePointIndex(text);
    const ofPenguin = spans.filter(({ layer }) => layer.fileName === "penguin-video.txt");
    expect(ofPenguin.length).toBeGreaterThan(30);
    for (const { annotation } of ofPenguin) {
      const start = annotation.parts[0]?.start;
      expect(start !== undefined && index.toCodePoint(start)).toBeLessThan(start ?? 0);
    }
  });
});

describe("the sample annotations", () => {
  it("quote their text and cut no word", () => {
    expect(spans.length).toBeGreaterThan(300);
    for (const { layer, annotation } of spans) {
      const text = textOf(layer.fileName);
      expect(annotation.parts.length).toBeGreaterThan(0);
      for (const { start, end, quote } of annotation.parts) {
        expect(text.slice(start, end)).toBe(quote);
        expect(snapToWords(text, { start, end })).toEqual({ start, end });
      }
    }
  });

  it("use labels and values of the codebook, where it asks for them", () => {
    for (const { layer, annotation } of spans) {
      const asked = applicableAttributes(codebook, annotation.labelId, annotation.attributes);
      expect(codebook.labels.map(({ id }) => id)).toContain(annotation.labelId);
      for (const [id, value] of Object.entries(annotation.attributes)) {
        const attribute = asked.find((each) => each.id === id);
        const allowed =
          attribute?.type === "entity"
            ? layer.entities.map((entity) => entity.id)
            : attribute?.choices.map((choice) => choice.value);
        expect(allowed, `${id} of “${annotation.parts[0]?.quote ?? ""}”`).toContain(value);
      }
    }
    const used = new Set(spans.map(({ annotation }) => annotation.labelId));
    expect(used.size).toBe(codebook.labels.length);
  });

  it("hold what makes the screens speak: an interrupted span, notes, links, a flag, judgements", () => {
    expect(spans.some(({ annotation }) => annotation.parts.length > 1)).toBe(true);
    expect(spans.filter(({ annotation }) => annotation.note !== "").length).toBeGreaterThan(10);
    expect(layers.filter(({ relations }) => relations.length > 0).length).toBeGreaterThan(15);
    expect(layers.filter(({ flags }) => flags.length > 0)).toHaveLength(1);
    expect(layers.filter(({ judgements }) => judgements.length > 0)).toHaveLength(23);
  });

  it("are one layer an annotator and article: two finished without a span, one not finished", () => {
    expect(project.coders).toHaveLength(3);
    expect(layers).toHaveLength(24);
    expect(layers.filter(({ isSubmitted }) => !isSubmitted)).toHaveLength(1);
    expect(layers.filter((layer) => layer.isSubmitted && layer.annotations.length === 0)).toHaveLength(2);
  });
});

type Span = (typeof spans)[number]["annotation"];
const isSame = (one: Span, other: Span) => JSON.stringify(one.parts) === JSON.stringify(other.parts);
const overlaps = (one: Span, other: Span) =>
  one.parts.some((mine) => other.parts.some((theirs) => mine.start < theirs.end && theirs.start < mine.end));

/** How a span of one annotator stands to the spans of another, as in a published comparison of annotators. */
function standing(span: Span, mine: readonly Span[], theirs: readonly Span[]) {
  const there = theirs.filter((other) => overlaps(span, other));
  if (there.some((other) => other.labelId === span.labelId && isSame(span, other))) return "exact";
  if (there.some((other) => other.labelId === span.labelId)) return "boundary";
  const hasOwnMatch = (other: Span) =>
    mine.some((each) => each.labelId === other.labelId && overlaps(each, other));
  return there.some((other) => !hasOwnMatch(other)) ? "label" : "nothing";
}

describe("the sample annotators", () => {
  it("differ about as often and in the same ways as trained annotators do", () => {
    const submitted = layers.filter(({ isSubmitted }) => isSubmitted);
    const standings = submitted.flatMap((one) =>
      submitted
        .filter((other) => other.fileName === one.fileName && other.pseudonym !== one.pseudonym)
        .flatMap((other) =>
          one.annotations.map((span) => standing(span, one.annotations, other.annotations)),
        ),
    );
    const share = (kind: string) => standings.filter((each) => each === kind).length / standings.length;
    expect(share("exact")).toBeGreaterThan(0.62);
    expect(share("exact")).toBeLessThan(0.78);
    expect(share("boundary")).toBeGreaterThan(0.06);
    expect(share("boundary")).toBeLessThan(0.16);
    expect(share("label")).toBeGreaterThan(0.03);
    expect(share("label")).toBeLessThan(0.08);
    expect(share("nothing")).toBeGreaterThan(0.08);
    expect(share("nothing")).toBeLessThan(0.17);
  });
});
