import { expect, test } from "vitest";
import { readAll } from "../read-all";
import { readBasil } from "./read-basil";

const file = (name: string, value: unknown) => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});
const article = {
  uuid: "u1",
  title: "Aid 😀 arrives",
  source: "HPO",
  "body-paragraphs": [["The so-called aid came.", "It was late."], ["More came."]],
};
const phrase = (id: string, start: number, end: number, txt: string) => ({
  txt,
  id,
  start,
  end,
  bias: "lex",
  target: "Aid",
  polarity: "neg",
  aim: "dir",
  quote: "no",
  speaker: "",
  notes: "distance",
});
const annotations = (...phrases: unknown[]) => ({
  uuid: "u1",
  "article-level-annotations": { stance: "left" },
  "phrase-level-annotations": phrases,
});

test("phrases are placed by sentence, in code points, whichever file comes first", () => {
  const result = readAll(
    readBasil([
      file(
        "annotations/2010/u1_ann.json",
        annotations(phrase("p0", 4, 13, "so-called"), phrase("p1_1", 7, 11, "late")),
      ),
      file("articles/2010/u1.json", article),
    ]),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const [document] = result.value.documents;
  const layer = document?.layers[0];
  expect(layer?.annotations.map(({ parts }) => parts[0]?.quote)).toEqual(["so-called", "late"]);
  expect(layer?.annotations[0]).toMatchObject({
    labelId: "lex",
    note: "distance",
    attributes: { target: "Aid", polarity: "neg" },
  });
  expect(layer?.judgements).toEqual([{ judgementId: "stance", value: "left" }]);
  expect(document?.zones.map(({ kind }) => kind)).toEqual(["headline", "body"]);
  expect(document?.metadata).toMatchObject({ title: "Aid 😀 arrives", outlet: "HPO" });
});

test.each([
  [[file("a.json", annotations())], "is not among the files"],
  [[file("u1.json", article), file("a.json", annotations(phrase("p9", 0, 3, "The")))], "no sentence p9"],
  [[file("u1.json", article), file("a.json", annotations(phrase("p0", 0, 3, "the")))], "reads “The”"],
  [[file("u1.json", article), file("2/u1.json", { ...article, title: "Aid" })], "another text (u1.json)"],
  [[file("x.json", { hello: 1 })], "neither an article nor annotations"],
])("what doesn't fit is told: %#", (files, reason) => {
  const result = readAll(readBasil(files));
  expect(result.ok ? "" : result.error[0]?.message).toContain(reason);
});
