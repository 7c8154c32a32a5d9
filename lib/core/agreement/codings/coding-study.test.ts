import { describe, expect, it } from "vitest";
import { mulberry32, randomBelow } from "../random/mulberry32";
import { codingReport } from "./coding-report";
import { codingStudy } from "./coding-study";

describe("codings with intervals over units", () => {
  it("have the t interval of a mean where the coefficient is one: agreement in 3 of 5 units", () => {
    const answers = [
      ["a", "a"],
      ["b", "b"],
      ["a", "b"],
      ["b", "b"],
      ["b", "a"],
    ];
    const [percent] = codingStudy(answers, { level: "nominal" });
    // Mean .6, standard error √(.3/5) = .244949, t₄ = 2.776445; cut at 1.
    expect(percent?.interval).toMatchObject({ kind: "interval", method: "jackknife", articles: 5, high: 1 });
    expect(percent?.interval.kind === "interval" && percent.interval.low).toBeCloseTo(
      0.6 - 2.776445 * 0.244949,
      5,
    );
  });

  it("are resampled from twenty units on, the same for the same seed, and hold their values", () => {
    const random = mulberry32(3);
    const answers = Array.from({ length: 60 }, () => {
      const truth = "abc".charAt(randomBelow(random, 3));
      return [0, 1, 2].map(() => (random() < 0.1 ? null : random() < 0.7 ? truth : "a"));
    });
    const found = codingStudy(answers, { level: "nominal", bootstrap: { resamples: 300, seed: 4 } });
    expect(found.map(({ id, value }) => ({ id, value }))).toEqual(
      codingReport(answers, { level: "nominal" }).map(({ id, value }) => ({ id, value })),
    );
    for (const { id, value, interval } of found) {
      expect(interval, id).toMatchObject({ kind: "interval", method: "bootstrap", resamples: 300 });
      if (interval.kind !== "interval" || value.kind !== "value") continue;
      expect(interval.low, id).toBeLessThan(value.value);
      expect(interval.high, id).toBeGreaterThan(value.value);
    }
    expect(codingStudy(answers, { level: "nominal", bootstrap: { resamples: 300, seed: 4 } })).toEqual(found);
  });

  it("take 1 and 1.0 for one number, in values and in intervals", () => {
    const random = mulberry32(5);
    const plain = Array.from({ length: 24 }, () => {
      const truth = randomBelow(random, 3);
      return [0, 1, 2].map(() => String(random() < 0.7 ? truth : randomBelow(random, 3)));
    });
    const spelled = plain.map(([first = "", ...others]) => [`${first}.0`, ...others]);
    const study = (answers: string[][]) =>
      codingStudy(answers, { level: "ordinal", bootstrap: { resamples: 200, seed: 1 } });
    expect(study(spelled)).toEqual(study(plain));
  });

  it("cover thousands of units; what is no sum over them says that it would take too long", () => {
    const answers = Array.from({ length: 3_000 }, (_, unit) => [
      `${unit % 2}`,
      `${unit % 3 === 0 ? 1 : unit % 2}`,
      `${unit % 2}`,
    ]);
    const found = new Map(codingStudy(answers, { level: "interval" }).map((one) => [one.id, one]));
    expect(found.get("alpha")?.interval).toMatchObject({ kind: "interval", method: "bootstrap" });
    expect(found.get("light")?.value.kind).toBe("value");
    expect(found.get("light")?.interval).toMatchObject({ reason: { kind: "too_much_work" } });
  });

  it("cover sets", () => {
    const answers = Array.from({ length: 30 }, (_, unit) => [
      "a|b",
      unit % 4 === 0 ? "b" : "b|a",
      unit % 2 ? "a" : "a|b",
    ]);
    for (const { id, interval } of codingStudy(answers, {
      level: "set",
      bootstrap: { resamples: 100, seed: 1 },
    }))
      expect(interval, id).toMatchObject({ kind: "interval", method: "bootstrap" });
  });
});
