import { describe, expect, it } from "vitest";
import type { Label } from "@/lib/core/codebook/codebook";
import { neighbour, paletteColumns } from "./palette-columns";

const label = (id: string, groupId: string | null): Label => ({
  id,
  name: id,
  definition: "",
  spanRule: "",
  positive: [],
  nearMisses: [],
  groupIds: groupId ? [groupId] : [],
  key: null,
  mapsTo: {},
  note: "",
});

const codebook = {
  groups: ["words", "stance", "sources"].map((id) => ({ id, name: id })),
  labels: [
    label("Scare quotes", "words"),
    label("Euphemism", "words"),
    label("Doubting report verb", "stance"),
    label("Source vague", "sources"),
    label("Étiquette", null),
  ],
};
const names = (columns: ReturnType<typeof paletteColumns>) =>
  columns.map((column) => column.flatMap(({ labels }) => labels.map(({ name }) => name)));

describe("the palette", () => {
  it("shows groups by turns left and right, labels without a group last", () => {
    expect(names(paletteColumns(codebook, ""))).toEqual([
      ["Scare quotes", "Euphemism", "Source vague"],
      ["Doubting report verb", "Étiquette"],
    ]);
  });

  it("keeps the labels of which words begin with what is typed, accents aside", () => {
    expect(names(paletteColumns(codebook, "rep do")).flat()).toEqual(["Doubting report verb"]);
    expect(names(paletteColumns(codebook, " etiq ")).flat()).toEqual(["Étiquette"]);
    expect(names(paletteColumns(codebook, "otes")).flat()).toEqual([]);
  });

  it("shares the labels of a single long group between both columns", () => {
    const labels = ["a", "b", "c", "d", "e"].map((id) => label(id, "words"));
    expect(names(paletteColumns({ groups: codebook.groups, labels }, ""))).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
  });

  it("is gone through by arrows, around and across", () => {
    const columns = paletteColumns(codebook, "");
    expect(neighbour(columns, null, "ArrowDown")?.id).toBe("Scare quotes");
    expect(neighbour(columns, "Source vague", "ArrowDown")?.id).toBe("Doubting report verb");
    expect(neighbour(columns, "Scare quotes", "ArrowUp")?.id).toBe("Étiquette");
    expect(neighbour(columns, "Euphemism", "ArrowRight")?.id).toBe("Étiquette");
    expect(neighbour(columns, "Source vague", "ArrowRight")?.id).toBe("Étiquette");
    expect(neighbour(columns, "Étiquette", "ArrowLeft")?.id).toBe("Euphemism");
  });
});
