import { describe, expect, it } from "vitest";
import { leaveOneOut } from "./leave-one-out";
import { defaultReportParameters } from "./report/report-parameters";
import { studyValues } from "./report/study-values";
import { mergeLabels } from "./study/merge-labels";
import { selectStudy } from "./study/select-study";
import { articleOf } from "./testing/documents";

const study = selectStudy([
  articleOf("1", 100, { A: [[0, 10, "a"]], B: [[0, 10, "a"]], C: [[50, 60, "b"]] }),
  articleOf("2", 100, { A: [[20, 30, "b"]], B: [[20, 30, "c"]], C: [] }),
]);
const parameters = { ...defaultReportParameters, measures: ["f1-exact"] as const };

describe("what if", () => {
  it("leaves each coder out in turn", () => {
    const adds = Object.fromEntries(
      leaveOneOut(study, parameters).map(({ coderId, without, adds: added }) => [
        coderId,
        [without.kind === "value" ? without.value : null, added],
      ]),
    );
    // All: 1 match of A–B; spans 4 + 3 + 3 = 10: 2/10. Without C: 2/4. Without A or B: no match.
    expect(adds).toEqual({ A: [0, 0.2], B: [0, 0.2], C: [0.5, -0.3] });
  });

  it("needs three coders", () => {
    expect(leaveOneOut(selectStudy([articleOf("1", 50, { A: [], B: [] })]), parameters)).toEqual([]);
  });

  it("takes two labels for one", () => {
    const merged = mergeLabels(study, ["b", "c"]);
    expect(merged.labels.map(({ id }) => id)).toEqual(["a", "b"]);
    const [value] = studyValues(merged, parameters);
    expect(value?.value).toEqual({ kind: "value", value: 0.4, n: 10 });
  });
});
