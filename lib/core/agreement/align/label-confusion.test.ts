import { describe, expect, it } from "vitest";
import { annotation, layer } from "../testing/documents";
import { alignLayers } from "./align-layers";
import { labelConfusion } from "./label-confusion";

describe("confusion over aligned spans", () => {
  it("counts pairs of coders both ways, with what was missed", () => {
    const text = "x".repeat(100);
    const layers = [
      layer("A", [annotation(text, "A0", "x", [0, 10]), annotation(text, "A1", "y", [20, 30])]),
      layer("B", [annotation(text, "B0", "x", [0, 10]), annotation(text, "B1", "x", [20, 30])]),
      layer("C", [annotation(text, "C0", "x", [1, 10])]),
    ];
    const annotations = layers.flatMap((one) => one.annotations);
    // First cluster: three agree, six ordered pairs. Second: A y, B x, C nothing.
    expect(labelConfusion(alignLayers(layers), annotations)).toEqual([
      { labelId: "x", otherId: "x", count: 6 },
      { labelId: "x", otherId: null, count: 1 },
      { labelId: "x", otherId: "y", count: 1 },
      { labelId: "y", otherId: null, count: 1 },
      { labelId: "y", otherId: "x", count: 1 },
    ]);
  });
});
