import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotation, layer } from "../testing/documents";
import type { Triple } from "../testing/units";
import { alignLayers } from "./align-layers";

const text = "x".repeat(200);
const layersOf = (spans: Readonly<Record<string, readonly Triple[]>>) =>
  Object.entries(spans).map(([coder, triples]) =>
    layer(
      coder,
      triples.map(([start, end, label], index) => annotation(text, `${coder}${index}`, label, [start, end])),
    ),
  );
const align = (spans: Readonly<Record<string, readonly Triple[]>>) =>
  alignLayers(layersOf(spans)).map(({ kind, members }) => [
    kind,
    members.map(({ coderId, annotationId }) => annotationId ?? `no ${coderId}`).join(" "),
  ]);

describe("alignment", () => {
  it("tells agreement, boundary, label and missed apart", () => {
    const spans = {
      A: [
        [0, 10, "x"],
        [20, 30, "x"],
        [40, 50, "x"],
        [60, 70, "x"],
      ] as Triple[],
      B: [
        [0, 10, "x"],
        [22, 30, "x"],
        [40, 50, "y"],
      ] as Triple[],
    };
    expect(align(spans)).toEqual([
      ["agree", "A0 B0"],
      ["boundary", "A1 B1"],
      ["label", "A2 B2"],
      ["missed", "A3 no B"],
    ]);
  });

  it("sees one span against two as a split, also when two readers split it alike", () => {
    expect(
      align({
        A: [[0, 30, "x"]],
        B: [
          [0, 12, "x"],
          [15, 30, "x"],
        ],
      }),
    ).toEqual([["split", "A0 B0 B1"]]);
    const two: Triple[] = [
      [0, 12, "x"],
      [15, 30, "x"],
    ];
    expect(align({ A: [[0, 30, "x"]], B: two, C: two })).toEqual([["split", "A0 B0 B1 C0 C1"]]);
  });

  it("keeps coinciding spans of different labels apart", () => {
    const both: Triple[] = [
      [0, 10, "x"],
      [0, 10, "y"],
    ];
    expect(align({ A: both, B: both })).toEqual([
      ["agree", "A0 B0"],
      ["agree", "A1 B1"],
    ]);
  });

  it("does not take a word inside a long span of another label for the same thing", () => {
    expect(align({ A: [[0, 60, "x"]], B: [[50, 58, "y"]] })).toEqual([
      ["missed", "A0 no B"],
      ["missed", "no A B0"],
    ]);
  });

  it("names the hardest difference first and all of them in `differs`", () => {
    const [cluster] = alignLayers(layersOf({ A: [[0, 10, "x"]], B: [[0, 9, "y"]], C: [] }));
    expect(cluster).toMatchObject({
      kind: "label",
      differs: { label: true, boundary: true, missed: true, split: false },
      labelIds: ["x", "y"],
      start: 0,
      end: 10,
    });
  });

  it("counts the words of a discontinuous span, not those between", () => {
    const split = layer("A", [annotation(text, "A0", "x", [0, 5], [20, 25])]);
    const between = layer("B", [annotation(text, "B0", "x", [8, 15])]);
    expect(alignLayers([split, between]).map(({ kind }) => kind)).toEqual(["missed", "missed"]);
  });

  it("puts every annotation into one cluster, whatever the order", () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom("x", "y")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.tuple(spans, spans, spans), fc.boolean(), (all, isReversed) => {
        const [A, B, C] = all.map((own) =>
          own.map(([start, length, label]): Triple => [start, start + length, label]),
        );
        const layers = layersOf({ A: A ?? [], B: B ?? [], C: C ?? [] });
        const clusters = alignLayers(layers);
        const ids = clusters.flatMap(({ members }) =>
          members.flatMap(({ annotationId }) => annotationId ?? []),
        );
        expect(ids.toSorted()).toEqual(
          layers.flatMap(({ annotations }) => annotations.map(({ id }) => id)).toSorted(),
        );
        for (const { members } of clusters)
          expect(new Set(members.map(({ coderId }) => coderId))).toEqual(new Set(["A", "B", "C"]));
        const shuffled = layers.map((own) => ({ ...own, annotations: own.annotations.toReversed() }));
        const again = alignLayers(isReversed ? shuffled : layers);
        expect(again).toEqual(clusters);
      }),
    );
  });

  it("finishes on ten thousand identical spans", () => {
    const many = Array.from({ length: 10_000 }, (): Triple => [0, 10, "x"]);
    expect(alignLayers(layersOf({ A: many, B: many }))).toHaveLength(10_000);
  });
});
