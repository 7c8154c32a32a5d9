import { expect, test } from "vitest";
import { readAll } from "../read-all";
import { pythonList } from "./python-list";
import { readBabe } from "./read-babe";

const read = (text: string) =>
  readAll(readBabe([{ name: "babe.csv", bytes: new TextEncoder().encode(text) }]));

test("sentences are judged as a whole, and their words become spans", () => {
  const rows = [
    "text;news_link;outlet;topic;type;label_bias;label_opinion;biased_words",
    `"He called it ""bizarre"", a bizarre plan.";http://example.org;The Paper;war;left;Biased;Expresses writer’s opinion;"['Bizarre', 'bizarre', ""don't""]"`,
  ].join("\n");
  const result = read(`\uFEFF${rows}`);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const layer = result.value.documents[0]?.layers[0];
  expect(layer?.judgements).toEqual([
    { judgementId: "label_bias", value: "Biased" },
    { judgementId: "label_opinion", value: "Expresses writer’s opinion" },
  ]);
  expect(layer?.annotations.map(({ parts }) => parts[0]?.start)).toEqual([14, 26]);
  expect(result.value.documents[0]?.metadata).toMatchObject({
    outlet: "The Paper",
    extra: { topic: "war", type: "left" },
  });
  expect(result.value.notices[0]?.message).toContain("don't");
});

test("several annotators of one sentence are layers of one article", () => {
  const result = read(
    "text,label_bias,annotator_id,words\nA plan.,Biased,7,['plan']\nA plan.,Non-biased,8,[]\n",
  );
  expect(
    result.ok && result.value.documents.map(({ layers }) => layers.map(({ coder }) => coder.pseudonym)),
  ).toEqual([["7", "8"]]);
});

test("Python lists are read with both quotation marks and escapes", () => {
  expect(pythonList(`['a, b', "it's", 'it\\'s', '']`)).toEqual(["a, b", "it's", "it's", ""]);
  expect(pythonList(`['so\\xa0called', 'a\\u200bb\\n', 'c\\\\x41']`)).toEqual([
    "so\u00a0called",
    "a\u200bb\n",
    "c\\x41",
  ]);
});

test.each([
  ["a,b\n1,2", "lacks “text”"],
  ["text,label_bias\nx", "1 cells"],
  ["", "empty"],
])("%j is refused: %s", (text, reason) => {
  const result = read(text);
  expect(result.ok ? "" : result.error[0]?.message).toContain(reason);
});
