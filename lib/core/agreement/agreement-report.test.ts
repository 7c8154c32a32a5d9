import { describe, expect, it } from "vitest";
import { agreementReport } from "./agreement-report";
import { agreementSummary } from "./agreement-summary";
import { mulberry32, randomBelow } from "./random/mulberry32";
import { measureIds, type MeasureId } from "./report/measure";
import type { ArticleRows } from "./report/scope";
import { articleOf } from "./testing/documents";
import type { Triple } from "./testing/units";

/** A study as people make them: everybody sees most devices, misses some, and errs a little at the edges. */
const study = (articles: number, coders: readonly string[], seed = 1) => {
  const random = mulberry32(seed);
  return Array.from({ length: articles }, (_, index) => {
    const truth = Array.from({ length: 6 }, (): Triple => {
      const start = randomBelow(random, 560);
      return [start, start + 8 + randomBelow(random, 30), "abc".charAt(randomBelow(random, 3))];
    });
    const reads = (): Triple[] =>
      truth.flatMap(([start, end, label]): Triple[] => {
        if (random() < 0.25) return [];
        const shift = random() < 0.3 ? randomBelow(random, 5) : 0;
        return [[start, end - shift, random() < 0.15 ? "a" : label]];
      });
    return articleOf(`${index}`, 600, Object.fromEntries(coders.map((coder) => [coder, reads()])));
  });
};

const bootstrap = { resamples: 200, seed: 1 };

describe("agreement report", () => {
  const documents = study(24, ["A", "B", "C"]);
  const report = agreementReport(documents, { bootstrap, measures: measureIds });
  const find = (
    measure: MeasureId,
    labelId: string | null = null,
    coderIds: readonly string[] | null = null,
  ) =>
    report.values.find(
      (one) =>
        one.measure === measure && one.labelId === labelId && one.coderIds?.join() === coderIds?.join(),
    );

  it("has every measure, with an interval around its value", () => {
    const present = new Set(report.values.map(({ measure }) => measure));
    expect([...present].sort()).toEqual([...measureIds].sort());
    for (const { measure, labelId, value, interval } of report.values) {
      if (value.kind === "undefined") continue;
      expect(interval.kind, measure).toBe("interval");
      if (interval.kind !== "interval") continue;
      expect(interval.low, measure).toBeLessThanOrEqual(value.value);
      expect(interval.high, measure).toBeGreaterThanOrEqual(value.value);
      if (labelId === null) expect(interval.method).toBe("bootstrap");
    }
  });

  it("says the same as the summary", () => {
    const summary = agreementSummary(documents);
    expect(find("f1-exact")?.value).toEqual(summary.headline.exact);
    expect(find("f1-overlap")?.value).toEqual(summary.headline.overlap);
    expect(find("f1-characters")?.value).toEqual(summary.headline.characters);
    expect(find("alpha-characters")?.value).toEqual(summary.anyLabelAlpha);
    for (const { id, overlap, alpha } of summary.labels) {
      expect(find("f1-overlap", id)?.value).toEqual(overlap);
      expect(find("alpha-characters", id)?.value).toEqual(alpha);
    }
    for (const { coderIds, exact } of summary.pairs)
      expect(find("f1-exact", null, coderIds)?.value).toEqual(exact);
  });

  it("finds agreement well above chance in such a study", () => {
    const value = (measure: MeasureId) => {
      const found = find(measure)?.value;
      return found?.kind === "value" ? found.value : NaN;
    };
    for (const measure of ["gamma", "gamma-cat", "u-alpha", "alpha-characters"] as const) {
      expect(value(measure), measure).toBeGreaterThan(0.3);
      expect(value(measure), measure).toBeLessThan(0.9);
    }
  });

  it("is the same however documents are ordered, and whatever is kept", () => {
    const kept = new Map<string, ArticleRows>();
    const asked = { bootstrap, measures: ["gamma", "f1-overlap", "u-alpha"] as const };
    const first = agreementReport(documents, asked, kept);
    expect(agreementReport(documents.toReversed(), asked)).toEqual(first);
    const before = kept.size;
    expect(agreementReport(documents, asked, kept)).toEqual(first);
    expect(kept.size).toBe(before);
    const changed = documents.with(3, articleOf("3", 600, { A: [[1, 9, "a"]], B: [], C: [] }));
    expect(agreementReport(changed, asked, kept)).toEqual(agreementReport(changed, asked));
    // As much for the one changed article as for each of the others.
    expect(kept.size).toBe(before + before / documents.length);
  });

  it("gives 1 for identical layers wherever it has a value", () => {
    const same = study(4, ["A"]).map(({ id, layers: [layer] }) => {
      const spans = (layer?.annotations ?? []).map(({ parts: [part], labelId }): Triple => [
        part?.start ?? 0,
        part?.end ?? 1,
        labelId,
      ]);
      return articleOf(id, 600, { A: spans, B: spans });
    });
    for (const { measure, value } of agreementReport(same, { bootstrap, measures: measureIds }).values)
      if (value.kind === "value")
        expect(value.value, measure).toBeCloseTo(measure === "boundary-distance" ? 0 : 1, 9);
  });

  it("gives a reason for every measure where nothing can be compared", () => {
    const alone = agreementReport([articleOf("1", 100, { A: [[0, 9, "a"]] })], { measures: measureIds });
    expect(alone.values).toHaveLength(measureIds.length);
    for (const { value, interval } of alone.values) {
      expect(value).toEqual({ kind: "undefined", reason: { kind: "one_annotator" } });
      expect(interval).toEqual(value);
    }
  });

  it("has no interval from one article, and says that more are needed", () => {
    const [value] = agreementReport(study(1, ["A", "B"]), { measures: ["f1-overlap"] }).values;
    expect(value?.value.kind).toBe("value");
    expect(value?.interval).toMatchObject({ reason: { kind: "too_few_articles", articles: 1 } });
  });

  it("can be sent as JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
