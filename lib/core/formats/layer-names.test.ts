import { expect, test } from "vitest";
import { layerOfName } from "./layer-names";

test.each([
  ["A1", { annotator: "A1", kind: "annotator", round: 1 }],
  ["gold-R2-round3", { annotator: "R2", kind: "adjudicator", round: 3 }],
  ["CURATION_USER", { annotator: "CURATION_USER", kind: "adjudicator", round: 1 }],
  // There is no round before the first.
  ["A1-round0", { annotator: "A1-round0", kind: "annotator", round: 1 }],
])("%s names %j", (name, layer) => {
  expect(layerOfName(name)).toEqual(layer);
});
