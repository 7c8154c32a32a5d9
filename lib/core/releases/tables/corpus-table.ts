import { countedStretches } from "../../agreement/study/counted-units";
import type { ArticleDocument } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { countCodePoints } from "../../text/code-points";
import { countWords } from "../../text/count-words";
import { decimals } from "../../agreement/words/decimals";
import { median } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { countedWords, type TableInput } from "./table-input";

type Size = { paragraphs: number; words: number; characters: number };

function sizeOf(document: ArticleDocument, { zones }: TableInput): Size {
  const text = countedStretches(document, zones)
    .map(({ start, end }) => document.text.slice(start, end))
    .join("\n");
  const paragraphs = text.split("\n").filter((line) => line.trim() !== "").length;
  return { paragraphs, words: countWords(text), characters: countCodePoints(text) };
}

function row(name: string, sizes: readonly Size[]): string[] {
  const sum = (of: (size: Size) => number) => sizes.reduce((total, size) => total + of(size), 0);
  const words = sizes.map((size) => size.words);
  return [
    name,
    String(sizes.length),
    String(sum(({ paragraphs }) => paragraphs)),
    String(sum(({ words: own }) => own)),
    String(sum(({ characters }) => characters)),
    decimals(median(words), 0),
    `${Math.min(...words)}–${Math.max(...words)}`,
  ];
}

/** Table 1: how much text there is, by split, by outlet and in all. */
export function corpusTable(input: TableInput): Table {
  const { documents, splits } = input;
  const sizes = documents.map((document, index) => ({
    size: sizeOf(document, input),
    outlet: document.metadata.outlet || "(no outlet)",
    split: splits?.[index]?.split ?? null,
  }));
  const rowsBy = (keyOf: (item: (typeof sizes)[number]) => string | null, prefix: string) =>
    [...groupBy(sizes, keyOf)]
      .sort(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1))
      .flatMap(([key, own]) =>
        key === null
          ? []
          : [
              row(
                `${prefix} ${key}`,
                own.map(({ size }) => size),
              ),
            ],
      );
  return {
    id: "01-corpus",
    title: "Corpus",
    sentence: `${countedWords(input)} A word is a run of letters and digits, joined across hyphens and apostrophes; characters are Unicode code points. n = ${documents.length} articles.`,
    columns: [
      textColumn(""),
      ...["Articles", "Paragraphs", "Words", "Characters", "Words per article, median", "range"].map(
        numberColumn,
      ),
    ],
    rows: [
      ...rowsBy(({ split }) => split, "Split"),
      ...rowsBy(({ outlet }) => outlet, "Outlet"),
      ...(sizes.length === 0
        ? []
        : [
            row(
              "All",
              sizes.map(({ size }) => size),
            ),
          ]),
    ],
  };
}
