import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryArticle } from "@/tests/formats/arbitrary-article";
import type { ArticleDocument } from "../../annotation/article-document";
import { utf16 } from "../../text/offsets";
import { withFileIds } from "../file-ids";
import { joinChunks, writeAll } from "@/tests/formats/write-all";
import { readSlantwise } from "./read-slantwise";
import { slantwiseWriter, type SlantwiseOptions } from "./write-slantwise";

/** What the tests look at in a line, typed by hand: an independent view of the format. */
type WrittenLine = {
  article: { text: string };
  annotations: {
    id: string;
    layer: string;
    spans: [number, number][];
    quote: string[];
    provenance?: unknown;
  }[];
  decisions: { decision: string; from: string[]; gold: string[] }[];
};
const lineOf = (text: string) => JSON.parse(text) as WrittenLine;

const encode = (text: string) => new TextEncoder().encode(text);

function write(documents: ArticleDocument[], options: Partial<SlantwiseOptions> = {}): string {
  const written = writeAll(documents, slantwiseWriter(options));
  if (!written.ok) throw new Error(written.error[0]?.message);
  return joinChunks(written.value).get("articles.jsonl") ?? "";
}

function read(text: string) {
  return readSlantwise([{ name: "articles.jsonl", bytes: encode(text) }]);
}

function oneArticle(): ArticleDocument {
  const [article] = fc.sample(
    arbitraryArticle().filter(
      ({ layers }) =>
        (layers[0]?.annotations.length ?? 0) > 1 && layers.some((layer) => layer.decisions.length > 2),
    ),
    { numRuns: 1, seed: 7 },
  );
  if (!article) throw new Error("no sample");
  return article;
}

/** Changes the first line of a written file as a person's editor or script might. */
function tampered(change: (line: Record<string, unknown> & { article: { text: string } }) => void): string {
  const line: Parameters<typeof change>[0] = JSON.parse(write([oneArticle()]));
  change(line);
  return JSON.stringify(line);
}

describe("slantwise/1", () => {
  test("what is written and read again is the same model, over all planes of Unicode", () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle(), { maxLength: 3 }), (documents) => {
        const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
        const result = read(write(unique));
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        expect(result.value.documents.map(withFileIds)).toEqual(unique.map(withFileIds));
        expect(result.value.notices).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("writing what was read gives the same bytes", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (document) => {
        const first = write([document]);
        const result = read(first);
        expect(result.ok && write(result.value.documents)).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  test("the order in which layers and annotations are stored leaves no trace", () => {
    const article = oneArticle();
    const turned = {
      ...article,
      layers: article.layers
        .map((layer) => ({ ...layer, annotations: layer.annotations.toReversed() }))
        .toReversed(),
    };
    expect(write([turned])).toBe(write([article]));
  });

  test("stored ids don't leave the house when a seed is given", () => {
    const article = oneArticle();
    const text = write([article], { articleIdSeed: "release 1" });
    expect(text).not.toContain(article.id);
    expect(text).not.toMatch(/annotation-\d|coder-\d|entity-\d/);
    expect(write([article], { articleIdSeed: "release 1" })).toBe(text);
  });

  test("offsets are code points, and each slice of code points is its quotation", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (document) => {
        const line = lineOf(write([document]));
        const points = [...line.article.text];
        for (const { spans, quote } of line.annotations) {
          for (const [index, [start, end]] of spans.entries()) {
            expect(points.slice(start, end).join("")).toBe(quote[index]);
          }
        }
      }),
    );
  });

  test("gold says where it comes from; plural leaves every reading, reject leaves none", () => {
    const line = lineOf(write([oneArticle()]));
    const gold = line.annotations.filter(({ layer }) => layer === "gold");
    for (const { decision, from, gold: results } of line.decisions) {
      const made = gold.filter(({ id }) => results.includes(id));
      expect(made).toHaveLength(decision === "reject" ? 0 : from.length);
      for (const { provenance } of made) expect(provenance).toMatchObject({ decision, reason: "ambiguous" });
    }
    expect(new Set(line.decisions.map(({ decision }) => decision))).toContain("plural");
  });

  test("submissions are rounded to the day unless asked", () => {
    const article = oneArticle();
    const submission = {
      layerVersion: 9,
      codebookVersion: "2",
      zoneRevision: 1,
      submittedAt: "2026-01-31T10:11:12.000Z",
    };
    const submitted = { ...article, layers: article.layers.map((layer) => ({ ...layer, submission })) };
    expect(write([submitted])).not.toContain("10:11");
    expect(write([submitted], { hasExactTimes: true })).toContain("2026-01-31T10:11:12.000Z");
  });

  test("a span that no longer fits its text is refused by article, annotation and quotation", () => {
    const article = oneArticle();
    const broken = { ...article, text: `x${article.text}` };
    const result = writeAll([broken], slantwiseWriter());
    const id = broken.layers[0]?.annotations[0]?.id ?? "";
    const quote = broken.layers[0]?.annotations[0]?.parts[0]?.quote ?? "";
    const message = result.ok ? "" : (result.error[0]?.message ?? "");
    expect(message).toContain(article.id);
    expect(message).toContain(id);
    expect(message).toContain(quote);
  });

  test("keys that the format doesn't know survive, and follow their annotation", () => {
    const text = tampered((line) => {
      Object.assign(line, { crawler: { version: 3 } });
      const [annotation] = line["annotations"] as object[];
      Object.assign(annotation ?? {}, { "seen/by": ["X"] });
    });
    const result = read(text);
    const again = result.ok ? JSON.parse(write(result.value.documents)) : {};
    expect(again).toMatchObject({ crawler: { version: 3 } });
    expect(again.annotations[0]).toMatchObject({ "seen/by": ["X"] });
  });

  test("so do those of metadata, and those of an annotation whose id has slashes", () => {
    const text = tampered((line) => {
      Object.assign(line.article, { metadata: { outlet: "Post", paywall: true } });
      for (const list of ["annotations", "relations", "decisions", "entities"]) line[list] = [];
      const place = { annotator: "A", label: "x", spans: [[0, 1]], quote: [[...line.article.text][0]] };
      Object.assign(line, { annotations: [{ id: "https://x.org/a~1", ...place, mine: 1 }] });
      Object.assign(line, { codebook: { id: "c", version: "1" }, judgements: [], submissions: [] });
    });
    const result = read(text);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const again = JSON.parse(write(result.value.documents));
    expect(again.article.metadata).toMatchObject({ outlet: "Post", paywall: true });
    expect(again.annotations).toMatchObject([{ id: "a1", mine: 1 }]);
  });

  test("keys of a provenance or a condition, which have no room in the model, are told", () => {
    const text = tampered((line) => {
      const all = line["annotations"] as { provenance?: object }[];
      for (const { provenance } of all) if (provenance) Object.assign(provenance, { mood: "sure" });
    });
    const result = read(text);
    expect(result.ok && result.value.notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("annotations.*.provenance.mood"),
    );
  });

  test.each([
    [
      "a text that was changed",
      (line: { article: { text: string } }) => (line.article.text += "!"),
      "article.sha256",
    ],
    ["another schema", (line: object) => Object.assign(line, { schema: "slantwise/9" }), "schema"],
    ["UTF-16 offsets declared", (line: object) => Object.assign(line, { offsetUnit: "utf16" }), "offsetUnit"],
    ["zones that are no list", (line: object) => Object.assign(line, { zones: "all" }), "zones"],
  ])("%s is refused by field", (_, change, field) => {
    const result = read(tampered(change));
    expect(result.ok ? [] : result.error).toContainEqual(expect.objectContaining({ field, line: 1 }));
  });

  test("offsets that count UTF-16 units are recognised and said so", () => {
    const text = "😀 so-called";
    const sample = JSON.parse(write([oneArticle()]));
    const annotation = { ...sample.annotations[0], spans: [[3, 12]], quote: ["so-called"] };
    const line = { ...sample, article: { id: "1", text }, zones: [], annotations: [annotation] };
    const bare = { ...line, decisions: [], relations: [], entities: [] };
    const result = read(JSON.stringify(bare));
    expect(result.ok ? "" : result.error[0]?.message).toContain("UTF-16 units");
  });

  test("a line named by a foreign tool without a codebook in full gets one made of its labels", () => {
    const text = "the so-called opposition";
    const line = {
      schema: "slantwise/1",
      offsetUnit: "codepoint",
      article: { id: "000", text },
      codebook: { id: "mine", version: 1 },
      annotations: [{ id: "x", annotator: "A1", label: "doubt", spans: [[4, 13]], quote: ["so-called"] }],
    };
    const result = read(`${JSON.stringify(line)}\n`);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const [document] = result.value.documents;
    expect(document?.codebook.labels.map(({ id }) => id)).toEqual(["doubt"]);
    expect(document?.layers[0]?.annotations[0]?.parts).toEqual([
      { start: utf16(4), end: utf16(13), quote: "so-called" },
    ]);
    expect(result.value.notices).toHaveLength(1);
  });
});
