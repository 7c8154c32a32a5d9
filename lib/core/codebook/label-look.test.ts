import { describe, expect, it } from "vitest";
import { labelLook, labelLooks } from "./label-look";
import { framingDevices } from "./starters/framing-devices";
import { starterCodebook, starterLabel } from "./starters/starter";

const labels = (groupId: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    starterLabel(groupId, { id: `${groupId}${at}`, name: `${groupId} ${at}`, definition: "" }),
  );
const codebookOf = (groupIds: string[], ...all: ReturnType<typeof labels>[]) =>
  starterCodebook({
    id: "test",
    name: "Test",
    description: "",
    groups: groupIds.map((id) => ({ id, name: id })),
    labels: all.flat(),
  });

describe("labelLook", () => {
  it("gives the default codebook the hues and patterns of the design", () => {
    const looks = [...labelLooks(framingDevices)].map(
      ([id, { group, variant }]) => `${id} g${group} v${variant}`,
    );
    expect(looks).toEqual([
      "distancing_qualifier g1 v1",
      "scare_quotes g1 v2",
      "contentious_label g1 v3",
      "loaded_language g1 v4",
      "euphemism g1 v5",
      "catchphrase g1 v6",
      "editorial_adverb g2 v1",
      "doubting_report_verb g2 v2",
      "truth_presupposing g2 v3",
      "unsourced_assertion g3 v1",
      "anonymous_attribution g3 v2",
      "motive_imputation g4 v1",
      "source_discrediting g4 v2",
      "threat_forecast g4 v3",
    ]);
  });

  it("starts again at the first pattern and the first hue when they run out", () => {
    const groups = Array.from({ length: 9 }, (_, at) => `group${at}`);
    const codebook = codebookOf(groups, labels("group0", 7), labels("group8", 1));
    expect(labelLook(codebook, "group06")).toEqual({ group: 1, variant: 1 });
    expect(labelLook(codebook, "group80")).toEqual({ group: 1, variant: 1 });
  });

  it("puts labels without a known group after the groups, and spreads hues where there are no groups", () => {
    expect(labelLook(codebookOf(["a"], labels("a", 1), labels("gone", 2)), "gone1")).toEqual({
      group: 2,
      variant: 2,
    });
    const plain = codebookOf([], labels("none", 10));
    expect(labelLook(plain, "none7")).toEqual({ group: 8, variant: 1 });
    expect(labelLook(plain, "none9")).toEqual({ group: 2, variant: 2 });
    expect(labelLook(plain, "absent")).toEqual({ group: 1, variant: 1 });
  });
});
