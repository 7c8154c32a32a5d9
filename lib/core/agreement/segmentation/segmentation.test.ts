import { describe, expect, it } from "vitest";
import type { Measurement } from "../measurement";
import { describeVectors } from "../testing/vectors";
import { boundaryAgreement } from "./boundary-agreement";
import { boundaryEdits, boundarySimilarity, editCount, segmentationSimilarity } from "./boundary-similarity";
import { generalizedHamming } from "./generalized-hamming";
import { boundaryMarks, pk, usualWindow, windowDifference } from "./window-difference";

type Input = {
  ref?: string;
  hyp?: string;
  a?: string;
  b?: string;
  k?: number;
  masses_a?: number[];
  masses_b?: number[];
  items?: Record<string, Record<string, number[]>>;
};
type Params = { n_t?: number; ins?: number; dele?: number; shift?: number };

const marks = (text = "") => [...text].map((character) => character === "1");
const valueOf = (measurement: Measurement) => (measurement.kind === "value" ? measurement.value : NaN);

describeVectors("boundary.json", ({ measure, params, input, expected, tolerance }) => {
  const { ref, hyp, a, b, k = 2, masses_a = [], masses_b = [], items = {} } = input as Input;
  const { n_t = 2, ins = 2, dele = 2, shift = 1 } = params as Params;
  const actual: Record<string, number> = {};
  if (measure === "segmentation.ghd")
    actual.ghd = generalizedHamming(marks(ref), marks(hyp), { insertion: ins, deletion: dele, shift });
  if (measure === "segmentation.window") {
    actual.windowdiff = valueOf(windowDifference(marks(a), marks(b), k));
    actual.windowdiff_weighted = valueOf(windowDifference(marks(a), marks(b), k, "boundaries"));
    actual.pk = valueOf(pk(marks(a), marks(b), k));
    actual.ghd_2_2_1 = generalizedHamming(marks(a), marks(b), { insertion: 2, deletion: 2, shift: 1 });
  }
  if (measure === "boundary.similarity") {
    const edits = boundaryEdits(masses_a, masses_b, n_t);
    actual.B = valueOf(boundarySimilarity(masses_a, masses_b, n_t));
    actual.S = valueOf(segmentationSimilarity(masses_a, masses_b, n_t));
    actual.additions = edits.additions;
    actual.substitutions = 0;
    actual.transpositions = edits.transpositions.length;
    actual.matches = edits.matches;
    actual.count_edits = editCount(edits, n_t);
    const window = usualWindow(masses_b);
    // segeval counts windows between places, one less than NLTK's windows of marks.
    const [x, y] = [boundaryMarks(masses_a).slice(0, -1), boundaryMarks(masses_b).slice(0, -1)];
    actual.window_diff = valueOf(windowDifference(x, y, window));
    actual.pk = valueOf(pk(x, y, window));
  }
  if (measure === "boundary.multi_pi_kappa") {
    const texts = Object.values(items).map((annotators) => Object.values(annotators));
    const [shared, own] = [boundaryAgreement(texts, "shared", n_t), boundaryAgreement(texts, "own", n_t)];
    actual.fleiss_pi_b = valueOf(shared);
    actual.fleiss_kappa_b = valueOf(own);
    actual.actual_agreement = shared.observed ?? NaN;
  }
  for (const [field, value] of Object.entries(expected))
    expect(
      Math.abs((actual[field] ?? NaN) - Number(value)),
      `${field}: ${actual[field]} for ${String(value)}`,
    ).toBeLessThanOrEqual(tolerance.abs);
});

describe("segmentation", () => {
  it("has no similarity where nobody set a boundary", () => {
    expect(boundarySimilarity([7], [7])).toMatchObject({ reason: { kind: "no_variation" } });
    expect(boundarySimilarity([3, 4], [3, 4])).toMatchObject({ value: 1 });
  });
});
