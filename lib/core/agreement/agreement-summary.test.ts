import { describe, expect, it } from "vitest";
import { agreementSummary } from "./agreement-summary";
import { measured } from "./measurement";
import { annotation, article, articleOf, layer } from "./testing/documents";
import { reasonInWords } from "./undefined-reason";

const text = "x".repeat(100);

describe("agreement summary", () => {
  const documents = [
    articleOf("one", 100, {
      A: [
        [0, 10, "a"],
        [20, 30, "b"],
      ],
      B: [
        [0, 10, "a"],
        [22, 32, "b"],
      ],
      C: [],
    }),
    articleOf("two", 100, { A: [[50, 60, "a"]], B: [] }),
  ];

  it("pools spans over articles and pairs", () => {
    const { headline, pairs, counts } = agreementSummary(documents);
    // A–B: 3 + 2 spans, 1 exact, 2 overlapping; A–C: 2 + 0; B–C: 2 + 0.
    expect(headline.exact).toEqual(measured(2 / 9, 9));
    expect(headline.overlap).toEqual(measured(4 / 9, 9));
    expect(headline.characters).toEqual(measured((2 * 18) / 90, 90));
    expect(pairs.map(({ coderIds, articles }) => [...coderIds, articles])).toEqual([
      ["A", "B", 2],
      ["A", "C", 1],
      ["B", "C", 1],
    ]);
    expect(pairs[0]?.overlap).toEqual(measured(4 / 5, 5));
    expect(counts).toEqual({ articles: 2, comparedArticles: 2, coders: 3, spans: 5, emptyLayers: 2 });
  });

  it("gives each label its spans by coder, F1 and character α", () => {
    const [a, , c] = agreementSummary(documents).labels;
    expect(a?.spansByCoder).toEqual([
      { coderId: "A", spans: 2 },
      { coderId: "B", spans: 1 },
      { coderId: "C", spans: 0 },
    ]);
    expect(a?.exact).toEqual(measured(2 / 5, 5));
    // Article one: 10 characters marked by 2 of 3, o10 = 10; two: 10 by 1 of 2, o10 = 10. 500 readings, 30 marked.
    expect(a?.alpha).toEqual(measured(1 - (499 * 20) / (30 * 470), 500));
    expect(c?.alpha).toEqual({ kind: "undefined", reason: { kind: "no_spans" } });
    expect(c?.overlap).toEqual({ kind: "undefined", reason: { kind: "no_spans" } });
  });

  it("counts submitted annotators' layers of the round only, and those without a span", () => {
    const span = (id: string) => [annotation(text, id, "a", [0, 10])];
    const mixed = article("one", text, [
      layer("A", span("1")),
      layer("B", []),
      layer("C", span("2"), { submission: null }),
      layer("D", span("3"), { round: 2 }),
      layer("E", span("4"), { kind: "adjudicator" }),
      layer("F", span("5"), { kind: "suggestion" }),
    ]);
    const { coders, headline } = agreementSummary([mixed]);
    expect(coders).toEqual([
      { id: "A", pseudonym: "Reader A", articles: 1, spans: 1, emptyArticles: 0 },
      { id: "B", pseudonym: "Reader B", articles: 1, spans: 0, emptyArticles: 1 },
    ]);
    expect(headline.exact).toEqual(measured(0, 1));
  });

  it("counts body text only, clips spans to it and leaves out what lies outside", () => {
    const zones = [
      { kind: "headline", start: 0, end: 20 },
      { kind: "body", start: 20, end: 80 },
      { kind: "disclaimer", start: 80, end: 100 },
    ] as const;
    const crossing = annotation(text, "1", "a", [10, 30]);
    const inside = annotation(text, "2", "a", [20, 30]);
    const outside = annotation(text, "3", "a", [85, 90]);
    const zoned = article("one", text, [layer("A", [crossing]), layer("B", [inside, outside])], zones);
    const body = agreementSummary([zoned]);
    expect(body.headline.exact).toEqual(measured(1, 2));
    expect(body.uncounted).toBe(1);
    expect(body.anyLabelAlpha).toEqual(measured(1, 120));
    const whole = agreementSummary([zoned], { zoneKinds: "all" });
    expect(whole.headline.exact).toEqual(measured(0, 3));
    expect(whole.headline.overlap).toEqual(measured(2 / 3, 3));
  });

  it("counts a discontinuous span once, by the characters of its parts", () => {
    const split = annotation(text, "1", "a", [0, 5], [10, 15]);
    const parts = [annotation(text, "2", "a", [0, 5]), annotation(text, "3", "a", [10, 15])];
    const { headline, anyLabelAlpha } = agreementSummary([
      article("one", text, [layer("A", [split]), layer("B", parts)]),
    ]);
    expect(headline.exact).toEqual(measured(0, 3));
    expect(headline.overlap).toEqual(measured(2 / 3, 3));
    expect(headline.characters).toEqual(measured(1, 20));
    expect(anyLabelAlpha).toEqual(measured(1, 200));
  });

  it("is unchanged by a file given twice and by a span made twice", () => {
    expect(agreementSummary([...documents, ...documents])).toEqual(agreementSummary(documents));
    const once = [annotation(text, "1", "a", [0, 10])];
    const twice = [...once, annotation(text, "2", "a", [0, 10])];
    const summary = agreementSummary([article("one", text, [layer("A", twice), layer("B", once)])]);
    expect(summary.headline.exact).toEqual(measured(1, 2));
    expect(summary.repeated).toBe(1);
  });

  it("names spans that can't be counted and leaves them out", () => {
    const bad = [
      annotation(text, "beyond", "a", [90, 120]),
      annotation(text, "reversed", "a", [9, 3]),
      annotation(text, "nowhere", "a"),
      annotation(text, "unknown", "zzz", [0, 4]),
    ];
    const { problems, headline } = agreementSummary([
      article("one", text, [layer("A", bad), layer("B", [])]),
    ]);
    expect(problems.map(({ kind, annotationId }) => [kind, annotationId])).toEqual([
      ["outside_text", "beyond"],
      ["end_before_start", "reversed"],
      ["no_parts", "nowhere"],
      ["unknown_label", "unknown"],
    ]);
    expect(headline.exact).toMatchObject({ kind: "undefined", reason: { kind: "no_spans" } });
  });

  it.each([
    ["no_articles", []],
    ["no_articles", [article("one", text, [layer("A", [], { submission: null })])]],
    ["one_annotator", [article("one", text, [layer("A", [])])]],
    ["nothing_shared", [article("one", text, [layer("A", [])]), article("two", text, [layer("B", [])])]],
    ["no_spans", [article("one", text, [layer("A", []), layer("B", [])])]],
    [
      "no_counted_text",
      [article("one", text, [layer("A", []), layer("B", [])], [{ kind: "headline", start: 0, end: 100 }])],
    ],
  ] as const)("says %s instead of a number", (kind, given) => {
    const { headline, anyLabelAlpha, labels } = agreementSummary(given);
    for (const measurement of [
      headline.exact,
      headline.overlap,
      anyLabelAlpha,
      ...labels.map((l) => l.alpha),
    ]) {
      expect(measurement).toEqual({ kind: "undefined", reason: { kind } });
      expect(reasonInWords({ kind })).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("can be sent as JSON unchanged", () => {
    const summary = agreementSummary(documents);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});
